import type { Actor } from '@/server/actor'

/** A draft is its author's alone; whoever is signed in with a membership may keep one. The database asks that it reaches the kommun. */
export const egetUtkast = (actor: Actor) => actor.uppdrag
