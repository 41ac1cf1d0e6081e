import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { StegUnderlag } from '@/programme/definition'
import type { Arende } from './arende'
import { tillsammans, tillSteg, turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'
import { ouppfylldaKriterier, stegNummer, stegSomBorjarMed, type Programregler } from './utredningssteg'

export type Signering = {
  datum: Datum
  underlag: StegUnderlag
  /** Why the version signed before is corrected; null for the first one. */
  rattelse: { skal: string } | null
}
export type SigneringFel =
  | PagaendeFel
  | DatumFel
  | 'STEG_INTE_AKTUELLT'
  | 'STEG_OFULLSTANDIGT'
  | 'RATTELSESKAL_SAKNAS'
  | 'GENOMGANG_EFTER_SIGNERING'

/**
 * Signs a rekommendation: it is locked, the utredning is slutförd, and stöd vidare begins with the kommun. A new
 * version of one already signed needs a reason and moves no step. Signing changes no assessment and no date.
 * Source: Projektplan, "Operativa mål", Mål 2, and "Utredningens fem steg" (4 and 5).
 */
export function signeraRekommendation(
  u: Arende,
  { datum, underlag, rattelse }: Signering,
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, SigneringFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  const steg = stegSomBorjarMed(program, 'STANGD_KARTLAGGNING')
  const arHar = u.steg === steg
  const rattasEfterat = rattelse !== null && stegNummer(program, u.steg) > stegNummer(program, steg)
  if (!arHar && !rattasEfterat) return rejected('STEG_INTE_AKTUELLT')
  if (rattelse && !rattelse.skal.trim()) return rejected('RATTELSESKAL_SAKNAS')
  const datumFel = provaHandelsedatum(datum, u.stegSedan, idag)
  if (datumFel) return datumFel
  const saknas = ouppfylldaKriterier(program, steg, underlag)
  if (saknas.length > 0) return rejected('STEG_OFULLSTANDIGT', { saknas })
  const genomgangen = underlag.rekommendation?.genomgangen ?? null
  if (genomgangen !== null && genomgangen > datum) return rejected('GENOMGANG_EFTER_SIGNERING')
  if (!arHar) return accepted({ andring: {} })
  return accepted(
    tillsammans(turenTill('KOMMUN', datum), tillSteg(stegSomBorjarMed(program, 'SIGNERING'), datum)),
  )
}
