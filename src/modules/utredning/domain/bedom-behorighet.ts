import type { Datum } from '@/domain/datum'
import { bedomAlder, type AldersBedomning } from '@/modules/deltagare/domain/public'
import type { Installningar, Spar, SparKrav, StegUnderlag } from '@/programme/definition'

/** The part of a programme that the rule reads: small enough to go with a form. */
export type Behorighetsregler = {
  installningar: Pick<Installningar, 'alder' | 'manaderReaktiv'>
  koder: { spar: readonly SparKrav[] }
}

/** What is known so far; while a form is filled in, any of it may be missing. */
export type BehorighetsUnderlag = {
  fodelsedatum: Datum | null
  spar: Spar | null
  manader: number | null
  skal: string | null
  /** The day of the aktualisering, else of the identifiering. */
  dag: Datum
}

/** One line of the eligibility panel. */
export type Regelutfall =
  | { regel: 'ALDER'; utfall: 'SAKNAS' }
  | { regel: 'ALDER'; utfall: 'UPPFYLLD' | 'EJ_UPPFYLLD'; bedomning: AldersBedomning }
  | { regel: 'SPAR'; utfall: 'SAKNAS' }
  | { regel: 'MANADER'; utfall: 'SAKNAS'; kravs: number }
  | { regel: 'MANADER'; utfall: 'UPPFYLLD' | 'KRAVER_SKAL'; manader: number; kravs: number }
  | { regel: 'SKAL'; utfall: 'UPPFYLLD' | 'SAKNAS' }

/** Yes · yes, with the reason given · yes, if a reason is written · not yet (too young) · no · something is missing. */
export type Utslag = 'JA' | 'JA_MED_SKAL' | 'JA_OM_SKAL' | 'INTE_AN' | 'NEJ' | 'UPPGIFTER_SAKNAS'

export type Behorighet = { utslag: Utslag; regler: Regelutfall[] }

/**
 * Takes what is known of a person and the programme; gives the verdict and one line per rule. Reactive: 24 months
 * with bistånd in a row, or a written reason. Preventive: always a reason. Age 18–65 on the day that counts.
 * Source: Projektplan, "Målgrupper"; docs/beslut/2026-11-23-en-manads-glapp.md.
 */
export function bedomBehorighet(underlag: BehorighetsUnderlag, program: Behorighetsregler): Behorighet {
  const regler = [alderRegel(underlag, program), ...sparRegler(underlag, program)]
  return { utslag: utslag(regler), regler }
}

function alderRegel({ fodelsedatum, dag }: BehorighetsUnderlag, program: Behorighetsregler): Regelutfall {
  if (fodelsedatum === null) return { regel: 'ALDER', utfall: 'SAKNAS' }
  const bedomning = bedomAlder(fodelsedatum, dag, program.installningar.alder)
  return { regel: 'ALDER', utfall: bedomning.utfall === 'INOM' ? 'UPPFYLLD' : 'EJ_UPPFYLLD', bedomning }
}

function sparRegler({ spar, manader, skal }: BehorighetsUnderlag, program: Behorighetsregler): Regelutfall[] {
  const krav = program.koder.spar.find((s) => s.kod === spar)
  if (!krav) return [{ regel: 'SPAR', utfall: 'SAKNAS' }]
  const kravs = program.installningar.manaderReaktiv
  const skalRegel: Regelutfall = { regel: 'SKAL', utfall: skal?.trim() ? 'UPPFYLLD' : 'SAKNAS' }
  if (!krav.kravManader) return krav.kravSkal ? [skalRegel] : []
  if (manader === null) return [{ regel: 'MANADER', utfall: 'SAKNAS', kravs }]
  if (manader >= kravs) return [{ regel: 'MANADER', utfall: 'UPPFYLLD', manader, kravs }]
  return [{ regel: 'MANADER', utfall: 'KRAVER_SKAL', manader, kravs }, skalRegel]
}

function utslag(regler: readonly Regelutfall[]): Utslag {
  const alder = regler.find((r) => r.regel === 'ALDER')
  if (alder?.utfall === 'EJ_UPPFYLLD') return alder.bedomning.utfall === 'FOR_UNG' ? 'INTE_AN' : 'NEJ'
  if (regler.some((r) => r.utfall === 'SAKNAS' && r.regel !== 'SKAL')) return 'UPPGIFTER_SAKNAS'
  const skal = regler.find((r) => r.regel === 'SKAL')
  if (!skal) return 'JA'
  return skal.utfall === 'UPPFYLLD' ? 'JA_MED_SKAL' : 'JA_OM_SKAL'
}

/** Takes a verdict and gives what the first step's criterion asks: met, met with a reason, or not met. */
export function somKriterium(behorighet: Behorighet): StegUnderlag['behorighet'] {
  if (behorighet.utslag === 'JA') return 'UPPFYLLD'
  return behorighet.utslag === 'JA_MED_SKAL' ? 'MED_SKAL' : 'EJ_UPPFYLLD'
}
