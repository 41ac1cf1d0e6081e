import type { Actor, Medlemskap, Roll } from '@/server/actor'

/** A room of the house: where it is, and whether the chosen membership leads there. */
export interface Rum {
  kod:
    | 'START'
    | 'DELTAGARE'
    | 'TEAM'
    | 'TEAMMOTE'
    | 'FORSLAG'
    | 'MAL'
    | 'LAKARSTOD'
    | 'IMPORT'
    | 'ANVANDARE'
    | 'LOGG'
  href: string
}

const rum = {
  START: '/',
  DELTAGARE: '/deltagare',
  TEAM: '/team',
  TEAMMOTE: '/team/moten',
  FORSLAG: '/forslag',
  MAL: '/mal',
  LAKARSTOD: '/lakarstod',
  IMPORT: '/import',
  ANVANDARE: '/admin',
  LOGG: '/logg',
} as const satisfies Record<Rum['kod'], string>

// Each role's rooms in the order of its day; the first is where it begins.
const perRoll: Record<Roll, Rum['kod'][]> = {
  PROJEKTMEDARBETARE: ['START', 'DELTAGARE', 'TEAMMOTE', 'FORSLAG', 'MAL', 'IMPORT', 'ANVANDARE'],
  ARBETSTERAPEUT: ['START', 'TEAM', 'TEAMMOTE', 'DELTAGARE', 'LAKARSTOD', 'MAL'],
  FORTROENDELAKARE: ['LAKARSTOD'],
  REMITTENT: ['FORSLAG'],
  PROJEKTLEDARE: ['MAL', 'LAKARSTOD', 'ANVANDARE'],
  PROJEKTADMINISTRATOR: ['MAL', 'ANVANDARE'],
  STYRGRUPP: ['MAL'],
  LOGGRANSKARE: ['LOGG'],
  SYSTEMADMINISTRATOR: ['ANVANDARE', 'LOGG'],
}

/** The rooms that the chosen membership leads to. What is allowed inside is each room's own policy. */
export const rumFor = (m: Medlemskap): Rum[] => perRoll[m.roll].map((kod) => ({ kod, href: rum[kod] }))

/** Everyone who is signed in with a membership that holds has a shell around the page. */
export const skalScope = (actor: Actor) =>
  actor.uppdrag ? { via: actor.uppdrag, scope: actor.uppdrag } : null

/** Whether the chosen membership writes contact notes. */
export const farAnteckna = (m: Medlemskap): boolean =>
  m.roll === 'PROJEKTMEDARBETARE' || m.roll === 'ARBETSTERAPEUT'

/** Whether the chosen membership looks people up by number or name. */
export const farSoka = (m: Medlemskap): boolean => m.roll === 'PROJEKTMEDARBETARE'
