import { type Actor, type Medlemskap, iRoll, viaRoll } from '@/server/actor'
import type { Policy } from '@/server/policy'

/** Where a list is read in: the kommun and the programme that the actor works in. */
export interface ImportScope {
  kommunKod: string
  programKod: string
}

/**
 * A projektmedarbetare reads in lists for the own kommun, the one chosen in the switch, and no other role does.
 * Source: Projektplan, "Verktyg och resurser" (Lokala projektmedarbetare); OSL 26 kap., secrecy between kommuner.
 */
export function importScope(actor: Actor): { via: Medlemskap; scope: ImportScope } | null {
  const egna = iRoll(actor, 'PROJEKTMEDARBETARE')
  const via = egna.find((m) => m.id === actor.uppdrag?.id) ?? egna[0]
  return via?.kommunKod ? { via, scope: { kommunKod: via.kommunKod, programKod: via.programKod } } : null
}

/** What an import is asked for: a kommun, or none where the actor has none to read in for. */
export interface Importplats {
  kommunKod: string | null
}

export const importPolicy = {
  /** That lists can be read in is no secret. */
  read: (actor) => actor.medlemskap[0] ?? null,
  importera: (actor, { kommunKod }) =>
    kommunKod === null ? null : viaRoll(actor, 'PROJEKTMEDARBETARE', (m) => m.kommunKod === kommunKod),
} satisfies Policy<Importplats, 'importera'>
