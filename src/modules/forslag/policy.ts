import { type Actor, type Medlemskap, viaRoll } from '@/server/actor'
import type { Policy, Rule } from '@/server/policy'

/** What the policy needs to know of a förslag. */
export interface ForslagAtkomst {
  kommunKod: string
  forslagsstallareId: string
}

const somKommun: Rule<ForslagAtkomst> = (actor, f) =>
  viaRoll(actor, 'PROJEKTMEDARBETARE', (m) => m.kommunKod === f.kommunKod)
const somForslagsstallare: Rule<ForslagAtkomst> = (actor, f) =>
  f.forslagsstallareId === actor.anvandareId
    ? viaRoll(actor, 'REMITTENT', (m) => m.kommunKod === f.kommunKod)
    : null

/**
 * A förslag is its proposer's to follow and the kommun's to answer. Which of the kommun's may see one about a protected
 * person is the database's to keep. Source: Projektplan, "Identifiering av deltagare".
 */
export const forslagPolicy = {
  read: (actor, f) => somKommun(actor, f) ?? somForslagsstallare(actor, f),
  besvara: somKommun,
} satisfies Policy<ForslagAtkomst, 'besvara'>

/** In whose kommun the actor proposes: the one looked as, else the first. */
export function foreslar(actor: Actor): Medlemskap | null {
  const via = actor.uppdrag
  return via?.roll === 'REMITTENT' ? via : viaRoll(actor, 'REMITTENT')
}

/** What the room shows: what one has proposed oneself, or what the kommun has to answer. */
export type ForslagScope =
  { slag: 'EGNA'; kommunKod: string; anvandareId: string } | { slag: 'KOMMUN'; kommunKod: string }

/** Null for roles that have nothing to do with förslag. */
export function forslagScope(actor: Actor): { via: Medlemskap; scope: ForslagScope } | null {
  const via = actor.uppdrag
  if (!via?.kommunKod) return null
  if (via.roll === 'REMITTENT')
    return { via, scope: { slag: 'EGNA', kommunKod: via.kommunKod, anvandareId: actor.anvandareId } }
  return via.roll === 'PROJEKTMEDARBETARE'
    ? { via, scope: { slag: 'KOMMUN', kommunKod: via.kommunKod } }
    : null
}
