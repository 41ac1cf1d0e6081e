import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { StegUnderlag } from '@/programme/definition'
import type { Arende } from './arende'
import { tillsammans, tillSteg, turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'
import { ouppfylldaKriterier, stegSomBorjarMed, type Programregler } from './utredningssteg'

export type AvslutaKartlaggningFel = PagaendeFel | DatumFel | 'STEG_INTE_AKTUELLT' | 'STEG_OFULLSTANDIGT'

/**
 * Closes the kartläggning by hand and begins the rekommendation, once every criterion is met; STEG_OFULLSTANDIGT
 * tells which are not. Source: Projektplan, "Utredningens fem steg" (3 and 4).
 */
export function avslutaKartlaggning(
  u: Arende,
  { datum, underlag }: { datum: Datum; underlag: StegUnderlag },
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, AvslutaKartlaggningFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  if (u.steg !== stegSomBorjarMed(program, 'START')) return rejected('STEG_INTE_AKTUELLT')
  const datumFel = provaHandelsedatum(datum, u.stegSedan, idag)
  if (datumFel) return datumFel
  const saknas = ouppfylldaKriterier(program, u.steg, underlag)
  if (saknas.length > 0) return rejected('STEG_OFULLSTANDIGT', { saknas })
  const nasta = stegSomBorjarMed(program, 'STANGD_KARTLAGGNING')
  return accepted(tillsammans(turenTill('TEAM', datum), tillSteg(nasta, datum)))
}
