import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'

export type TidigareUtredning = { avslutad: Datum | null; avslutsorsak: string | null }
export type NyUtredningFel = DatumFel | 'OPPEN_UTREDNING_FINNS' | 'FORE_FORRA_AVSLUTET'

/**
 * Takes a person's earlier utredningar and the day of the new identifiering; gives that day, or why a new one cannot
 * begin: never two open at once, and none reaching back before the last was closed. One registered by mistake is as
 * if it had not been. Source: docs/beslut/2026-11-23-en-utredning-i-taget.md.
 */
export function provaNyUtredning(
  tidigare: readonly TidigareUtredning[],
  identifierad: Datum,
  idag: Datum,
): Outcome<Datum, NyUtredningFel> {
  if (tidigare.some((t) => t.avslutad === null)) return rejected('OPPEN_UTREDNING_FINNS')
  const datumFel = provaHandelsedatum(identifierad, '1900-01-01', idag)
  if (datumFel) return datumFel
  const riktiga = tidigare.filter((t) => t.avslutsorsak !== 'FELREGISTRERAD')
  const forraAvslutet = riktiga.reduce(
    (senast, t) => (t.avslutad && t.avslutad > senast ? t.avslutad : senast),
    '',
  )
  if (identifierad < forraAvslutet) return rejected('FORE_FORRA_AVSLUTET', { tidigast: forraAvslutet })
  return accepted(identifierad)
}
