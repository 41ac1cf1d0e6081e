import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { tillPagaende, tillsammans, turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'

export type Atertagande = {
  datum: Datum
  /** The latest decision of the team on this aktualisering, if there is one. */
  senasteBeslut: Datum | null
}
export type AtertagandeFel = DatumFel | 'UTREDNING_AVSLUTAD' | 'INGEN_AKTUALISERING' | 'BESLUT_FATTAT'

const slutliga: readonly (string | null)[] = ['ANTAGEN', 'EJ_ANTAGEN']

/**
 * Takes back an aktualisering that the team has not finally decided on. The case stays in its step, with the kommun;
 * where it rested because the team waited, it runs again. Source: docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function atertaAktualisering(
  u: Arende,
  { datum, senasteBeslut }: Atertagande,
  idag: Datum,
): Outcome<Arendebyte, AtertagandeFel> {
  if (u.status === 'AVSLUTAD') return rejected('UTREDNING_AVSLUTAD')
  if (u.aktualiserad === null) return rejected('INGEN_AKTUALISERING')
  if (slutliga.includes(u.teambeslut)) return rejected('BESLUT_FATTAT')
  const datumFel = provaHandelsedatum(datum, senasteBeslut ?? u.aktualiserad, idag)
  if (datumFel) return datumFel
  const ater = tillsammans({ andring: { aktualiserad: null, teambeslut: null } }, turenTill('KOMMUN', datum))
  return accepted(u.vilandeSkal === 'TEAMET_AVVAKTAR' ? tillsammans(ater, tillPagaende(datum)) : ater)
}
