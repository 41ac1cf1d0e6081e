import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { tillsammans, tillSteg, turenTill, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'
import { stegSomBorjarMed, type Programregler } from './utredningssteg'

export type StartFel = PagaendeFel | DatumFel | 'STEG_INTE_AKTUELLT' | 'EJ_ANTAGEN'

/**
 * Starts the kartläggning by hand, once the team has admitted the person.
 * Source: Projektplan, "Utredningens fem steg" (3. Gemensam kartläggning).
 */
export function startaKartlaggning(
  u: Arende,
  { datum, beslutsdatum }: { datum: Datum; beslutsdatum: Datum },
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, StartFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  if (u.steg !== stegSomBorjarMed(program, 'SANDNING')) return rejected('STEG_INTE_AKTUELLT')
  if (u.teambeslut !== 'ANTAGEN') return rejected('EJ_ANTAGEN')
  const tidigast = beslutsdatum > u.stegSedan ? beslutsdatum : u.stegSedan
  const datumFel = provaHandelsedatum(datum, tidigast, idag)
  if (datumFel) return datumFel
  return accepted(tillsammans(turenTill('TEAM', datum), tillSteg(stegSomBorjarMed(program, 'START'), datum)))
}
