import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'

export type Komplettering = { datum: Datum; text: string; beslutsdatum: Datum; harSamtycke: boolean }
export type KompletteringFel =
  PagaendeFel | DatumFel | 'INGET_ATT_KOMPLETTERA' | 'SAMTYCKE_SAKNAS' | 'KOMPLETTERING_SAKNAS'

/**
 * Sends what the team asked for. The date of the aktualisering stays the first one; the turn goes back to the team.
 * Source: docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function kompletteraAktualisering(
  u: Arende,
  komplettering: Komplettering,
  idag: Datum,
): Outcome<Arendebyte, KompletteringFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  const vantarPaKommunen =
    u.aktualiserad !== null && u.teambeslut === 'KOMPLETTERAS' && u.liggerHos === 'KOMMUN'
  if (!vantarPaKommunen) return rejected('INGET_ATT_KOMPLETTERA')
  const datumFel = provaHandelsedatum(komplettering.datum, komplettering.beslutsdatum, idag)
  if (datumFel) return datumFel
  if (!komplettering.harSamtycke) return rejected('SAMTYCKE_SAKNAS')
  if (!komplettering.text.trim()) return rejected('KOMPLETTERING_SAKNAS')
  return accepted(turenTill('TEAM', komplettering.datum))
}
