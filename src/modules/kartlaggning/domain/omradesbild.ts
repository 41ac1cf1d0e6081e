import type { Checkpunkt } from '@/modules/utredning/public'
import { sagerNagot, type Rost } from './skrivregler'

/** Where one area stands. `BARA_EGNA_ORD`: the person has spoken, no profession has. */
export type OmradeLage = 'TOMT' | 'BARA_EGNA_ORD' | 'UTAN_EGNA_ORD' | 'BESKRIVET' | 'EJ_RELEVANT'

/**
 * Takes what the step's checklist says of an area (undefined for a question beside the areas) and its voices; gives where
 * it stands. Source: docs/beslut/2026-11-23-kartlaggningens-kriterier.md.
 */
export function omradeLage(
  punkt: Extract<Checkpunkt, { slag: 'OMRADE' }> | undefined,
  roster: readonly { yrke: string; rost: Rost }[],
  egenRost: string,
): OmradeLage {
  if (punkt && punkt.lage !== 'TOMT') return punkt.lage
  const hors = roster.filter((r) => sagerNagot(r.rost))
  const personen = hors.some((r) => r.yrke === egenRost)
  if (!hors.some((r) => r.yrke !== egenRost)) return personen ? 'BARA_EGNA_ORD' : 'TOMT'
  return personen ? 'BESKRIVET' : 'UTAN_EGNA_ORD'
}
