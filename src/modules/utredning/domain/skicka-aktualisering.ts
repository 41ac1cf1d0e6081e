import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { tillsammans, tillSteg, turenTill, type Arendebyte } from './arendebyte'
import type { Behorighet } from './bedom-behorighet'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'
import { stegSomBorjarMed, type Programregler } from './utredningssteg'

export type Sandning = {
  datum: Datum
  /** A samtycke that opens to the team stands, on the day of sending and today. */
  harSamtycke: boolean
  /** Judged on the day of sending. */
  behorighet: Behorighet
}

export type SandningFel =
  | PagaendeFel
  | DatumFel
  | 'REDAN_SKICKAD'
  | 'STEG_INTE_AKTUELLT'
  | 'KONTAKTPERSON_SAKNAS'
  | 'SAMTYCKE_SAKNAS'
  | 'ALDER_UTANFOR'
  | 'UPPGIFTER_SAKNAS'
  | 'SKAL_SAKNAS'

/**
 * Sends the case to the team: ends the first step and begins the second in one act, or sends anew after a taking
 * back. From here, and not before, the team's arbetsterapeuter see it.
 * Source: Projektplan, "Målgrupper" and "Utredningens fem steg"; OSL 26 kap. 1 § and 10 kap. 1 § (samtycke).
 */
export function skickaAktualisering(
  u: Arende,
  sandning: Sandning,
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, SandningFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  if (u.aktualiserad !== null) return rejected('REDAN_SKICKAD', { skickad: u.aktualiserad })
  const forsta = stegSomBorjarMed(program, 'REGISTRERING')
  const andra = stegSomBorjarMed(program, 'SANDNING')
  if (u.steg !== forsta && u.steg !== andra) return rejected('STEG_INTE_AKTUELLT')
  const datumFel = provaHandelsedatum(sandning.datum, u.stegSedan, idag)
  if (datumFel) return datumFel
  const hinder = hinderForSandning(u, sandning)
  if (hinder) return rejected(hinder)
  const sand: Arendebyte = tillsammans(
    { andring: { aktualiserad: sandning.datum, teambeslut: null } },
    turenTill('TEAM', sandning.datum),
  )
  return accepted(u.steg === forsta ? tillsammans(sand, tillSteg(andra, sandning.datum)) : sand)
}

function hinderForSandning(u: Arende, { harSamtycke, behorighet }: Sandning): SandningFel | null {
  if (u.kontaktpersonId === null) return 'KONTAKTPERSON_SAKNAS'
  if (!harSamtycke) return 'SAMTYCKE_SAKNAS'
  if (behorighet.utslag === 'INTE_AN' || behorighet.utslag === 'NEJ') return 'ALDER_UTANFOR'
  if (behorighet.utslag === 'UPPGIFTER_SAKNAS') return 'UPPGIFTER_SAKNAS'
  return behorighet.utslag === 'JA_OM_SKAL' ? 'SKAL_SAKNAS' : null
}
