import { type Actor, type Medlemskap, viaRoll } from '@/server/actor'
import type { Policy } from '@/server/policy'

/** What the policy needs to know of a meeting. */
export interface MoteAtkomst {
  teamKod: string
  /** Kommuner of the team. */
  kommuner: string[]
}

const somArbetsterapeut = (actor: Actor, m: MoteAtkomst): Medlemskap | null =>
  viaRoll(actor, 'ARBETSTERAPEUT', (x) => x.teamKod === m.teamKod)

/** As projektmedarbetare of a kommun in the team: knows of the meeting, and of the own kommun's cases there. */
const somDeltagande = (actor: Actor, m: MoteAtkomst): Medlemskap | null =>
  viaRoll(actor, 'PROJEKTMEDARBETARE', (x) => x.kommunKod !== null && m.kommuner.includes(x.kommunKod))

/**
 * Who may lead a team meeting and who may know of it. Working in another team for a time is a membership like any other.
 * Source: Projektplan, "Arbetsterapeuter" and "Lokal/a projektmedarbetare".
 */
export const teammotePolicy = {
  read: (actor, m) => somArbetsterapeut(actor, m) ?? somDeltagande(actor, m),
  leda: somArbetsterapeut,
} satisfies Policy<MoteAtkomst, 'leda'>

/** Whose minutes: an arbetsterapeut of the team reads all kommuner's, a projektmedarbetare the own kommun's. */
export const kommunerIProtokoll = (actor: Actor, m: MoteAtkomst): string[] =>
  somArbetsterapeut(actor, m)
    ? m.kommuner
    : m.kommuner.filter((k) => viaRoll(actor, 'PROJEKTMEDARBETARE', (x) => x.kommunKod === k) !== null)

/** What a list of meetings narrows to: the team one looks as, or the kommun whose team it is. */
export type MoteScope =
  { slag: 'TEAM'; teamKod: string } | { slag: 'KOMMUN'; programKod: string; kommunKod: string }

/** The meetings a list shows. Null for roles that have no team. */
export function moteScope(actor: Actor): { via: Medlemskap; scope: MoteScope } | null {
  const via = actor.uppdrag
  if (via?.roll === 'ARBETSTERAPEUT' && via.teamKod)
    return { via, scope: { slag: 'TEAM', teamKod: via.teamKod } }
  if (via?.roll === 'PROJEKTMEDARBETARE' && via.kommunKod) {
    return { via, scope: { slag: 'KOMMUN', programKod: via.programKod, kommunKod: via.kommunKod } }
  }
  return null
}
