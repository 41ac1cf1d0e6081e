import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import type { Arendebyte } from './arendebyte'

export type BytKontaktpersonFel = 'SAMMA_KONTAKTPERSON' | 'INTE_PROJEKTMEDARBETARE' | 'INTE_HANDLAGGARE'

/**
 * Gives the case to another kontaktperson: a projektmedarbetare of the same kommun today. Also a closed case, which
 * somebody still follows up. A protected case goes to one of its named handlers: handing over widens no circle, naming
 * does. Source: Projektplan, "Lokal/a projektmedarbetare"; docs/beslut/2026-11-23-skyddade-personuppgifter.md.
 */
export function bytKontaktperson(
  u: Pick<Arende, 'kontaktpersonId' | 'skyddad'>,
  ny: { anvandareId: string; arProjektmedarbetareHar: boolean; arHandlaggare: boolean },
): Outcome<Arendebyte, BytKontaktpersonFel> {
  if (u.kontaktpersonId === ny.anvandareId) return rejected('SAMMA_KONTAKTPERSON')
  if (!ny.arProjektmedarbetareHar) return rejected('INTE_PROJEKTMEDARBETARE')
  if (u.skyddad && !ny.arHandlaggare) return rejected('INTE_HANDLAGGARE')
  return accepted({ andring: { kontaktpersonId: ny.anvandareId } })
}
