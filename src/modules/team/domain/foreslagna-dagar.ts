import { addDays, type Datum } from '@/domain/datum'
import type { Installningar } from '@/programme/definition'

/**
 * The days that a decision's form proposes, counted from the meeting's day: when what is missing is to be there, and
 * when what waits is taken up. Source: docs/beslut/2026-11-23-teamets-beslut.md.
 */
export function foreslagnaDagar(
  i: Pick<Installningar, 'kompletteraDagar' | 'avvaktaDagar'>,
  dag: Datum,
): { kompletteraSenast: Datum; taUpp: Datum } {
  return { kompletteraSenast: addDays(dag, i.kompletteraDagar), taUpp: addDays(dag, i.avvaktaDagar) }
}
