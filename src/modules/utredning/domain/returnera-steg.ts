import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { tillsammans, tillSteg, turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'
import { stegNummer, stegSomBorjarMed, type Programregler } from './utredningssteg'

export type Retur = { till: string; skal: string; datum: Datum }
export type ReturFel = PagaendeFel | DatumFel | 'STEG_INTE_TIDIGARE' | 'AKTUALISERING_STAR' | 'SKAL_SAKNAS'

/**
 * Returns the case to an earlier step, with a reason. Nothing is lost by it: decisions, texts and signed versions
 * stand, and so does every count. To the first step only when no aktualisering stands: else it is taken back first.
 * Source: Projektplan, "Utredningens fem steg"; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function returneraSteg(
  u: Arende,
  { till, skal, datum }: Retur,
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, ReturFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  const nummer = stegNummer(program, till)
  if (nummer === 0 || nummer >= stegNummer(program, u.steg)) return rejected('STEG_INTE_TIDIGARE')
  const forsta = till === stegSomBorjarMed(program, 'REGISTRERING')
  if (forsta && u.aktualiserad !== null) return rejected('AKTUALISERING_STAR')
  if (!skal.trim()) return rejected('SKAL_SAKNAS')
  const datumFel = provaHandelsedatum(datum, u.stegSedan, idag)
  if (datumFel) return datumFel
  return accepted(
    tillsammans(turenTill(forsta ? 'KOMMUN' : 'TEAM', datum), tillSteg(till, datum, skal.trim())),
  )
}
