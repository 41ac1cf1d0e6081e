import type { Medlemskap } from '@/server/actor'
import { type Actor, viaRoll } from '@/server/actor'
import type { Policy } from '@/server/policy'

/** The register of participants of one kommun, in one programme. */
export interface Register {
  kommunKod: string
  programKod: string
}

const iKommunen = (actor: Actor, r: Register): Medlemskap | null =>
  viaRoll(actor, 'PROJEKTMEDARBETARE', (m) => m.kommunKod === r.kommunKod && m.programKod === r.programKod)

/**
 * Who may search and register in a kommun's register: its projektmedarbetare.
 * Source: Projektplan, "Lokal/a projektmedarbetare"; OSL 26 kap. 1 §.
 */
export const registerPolicy = { read: iKommunen, registrera: iKommunen } satisfies Policy<
  Register,
  'registrera'
>

/** The register one works in: that of the kommun one looks as. Null for other roles. */
export function registerScope(actor: Actor): { via: Medlemskap; scope: Register } | null {
  const via = actor.uppdrag
  if (via?.roll !== 'PROJEKTMEDARBETARE' || !via.kommunKod) return null
  return { via, scope: { kommunKod: via.kommunKod, programKod: via.programKod } }
}
