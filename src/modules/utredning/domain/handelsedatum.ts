import type { Datum } from '@/domain/datum'
import { rejected, type Rejected } from '@/domain/outcome'

export type DatumFel = 'DATUM_I_FRAMTIDEN' | 'DATUM_ORDNING'
export type DatumFelData = { tidigast: Datum; senast: Datum }

/**
 * Takes the day something happened, the earliest day it may have and today; gives the refusal, or null. What happened
 * is never in the future and never before what it follows on. Source: docs/beslut/2026-11-23-datum-pa-handelser.md.
 */
export function provaHandelsedatum(
  datum: Datum,
  tidigast: Datum,
  idag: Datum,
): Rejected<DatumFel, DatumFelData> | null {
  if (datum > idag) return rejected('DATUM_I_FRAMTIDEN', { tidigast, senast: idag })
  return datum < tidigast ? rejected('DATUM_ORDNING', { tidigast, senast: idag }) : null
}
