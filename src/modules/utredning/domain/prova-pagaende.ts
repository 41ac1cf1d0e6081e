import { rejected, type Rejected } from '@/domain/outcome'
import type { Arende } from './arende'

export type PagaendeFel = 'UTREDNING_AVSLUTAD' | 'UTREDNING_PAUSAD'

/** Takes a case and gives the refusal of an act that only a running one allows, or null. */
export function provaPagaende(u: Pick<Arende, 'status'>): Rejected<PagaendeFel> | null {
  if (u.status === 'AVSLUTAD') return rejected('UTREDNING_AVSLUTAD')
  return u.status === 'VILANDE' ? rejected('UTREDNING_PAUSAD') : null
}
