import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import type { Arendebyte } from './arendebyte'

export type BytKontaktpersonFel = 'SAMMA_KONTAKTPERSON' | 'INTE_PROJEKTMEDARBETARE'

/**
 * Gives the case to another kontaktperson: a projektmedarbetare of the same kommun today. Also a closed case, which
 * somebody still follows up. Source: Projektplan, "Lokal/a projektmedarbetare".
 */
export function bytKontaktperson(
  u: Pick<Arende, 'kontaktpersonId'>,
  ny: { anvandareId: string; arProjektmedarbetareHar: boolean },
): Outcome<Arendebyte, BytKontaktpersonFel> {
  if (u.kontaktpersonId === ny.anvandareId) return rejected('SAMMA_KONTAKTPERSON')
  if (!ny.arProjektmedarbetareHar) return rejected('INTE_PROJEKTMEDARBETARE')
  return accepted({ andring: { kontaktpersonId: ny.anvandareId } })
}
