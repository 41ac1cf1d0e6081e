import type { Actor, Medlemskap } from './actor'

/** May the actor do this with this? The membership that permits it, or null. */
export type Rule<R> = (actor: Actor, resource: R) => Medlemskap | null

/** A module's policy: `read` says who may know that the thing exists, the others who may do what with it. */
export type Policy<R, A extends string = never> = { read: Rule<R> } & Record<A, Rule<R>>

/** What of a policy an actor may do, for the screen: the interface asks this and never knows roles. */
export function can<R, A extends string>(
  policy: Policy<R, A>,
  actor: Actor,
  resource: R,
): Record<A | 'read', boolean> {
  const entries = Object.entries(policy).map(([ability, rule]) => [
    ability,
    (rule as Rule<R>)(actor, resource) !== null,
  ])
  return Object.fromEntries(entries) as Record<A | 'read', boolean>
}
