import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import type { Arendebyte } from './arendebyte'

export type BytAnsvarigFel = 'UTREDNING_AVSLUTAD' | 'INTE_ANTAGEN' | 'SAMMA_ANSVARIG' | 'OKAND_ANSVARIG'

/**
 * Gives an admitted case to another ansvarig arbetsterapeut, or to a first one where an import left it without. Before
 * that the decision names who. Source: Projektplan, "Arbetsterapeuter"; docs/beslut/2026-11-23-teamets-beslut.md.
 */
export function bytAnsvarig(
  u: Pick<Arende, 'status' | 'teambeslut' | 'arbetsterapeutId'>,
  ny: { anvandareId: string; kanAnsvara: boolean },
): Outcome<Arendebyte, BytAnsvarigFel> {
  if (u.status === 'AVSLUTAD') return rejected('UTREDNING_AVSLUTAD')
  if (u.teambeslut !== 'ANTAGEN') return rejected('INTE_ANTAGEN')
  if (u.arbetsterapeutId === ny.anvandareId) return rejected('SAMMA_ANSVARIG')
  if (!ny.kanAnsvara) return rejected('OKAND_ANSVARIG')
  return accepted({ andring: { arbetsterapeutId: ny.anvandareId } })
}
