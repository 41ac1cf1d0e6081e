import { addDays, type Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'

/**
 * Bedömd aktivitetsförmåga: remaining ability in whole per cent of full time, as dated assessments. A list of periods,
 * never one number that is edited. Source: Projektplan, "Operativa mål", Mål 3 (indikator 2).
 */
export type Bedomning = { id: string; datum: Datum; procent: number }

/** `till` is the last day it held; null for the one that holds now. */
export type Formageperiod = { id: string; fran: Datum; till: Datum | null; procent: number }

/**
 * Takes the assessments that stand, in the order they were recorded; gives the periods, oldest first. Of two on one
 * day the one recorded last holds; the other stays readable but has no day of its own.
 */
export function formageperioder(bedomningar: readonly Bedomning[]): Formageperiod[] {
  const perDag = new Map(bedomningar.map((b) => [b.datum, b]))
  const iOrdning = [...perDag.values()].sort((a, b) => (a.datum < b.datum ? -1 : 1))
  return iOrdning.map(({ id, datum, procent }, i) => {
    const nasta = iOrdning[i + 1]
    return { id, fran: datum, till: nasta ? addDays(nasta.datum, -1) : null, procent }
  })
}

/** Takes per cent and the hours of full time; gives the hours a week: 25 % is 10 h. */
export function timmarPerVecka(procent: number, heltidTimmar: number): number {
  return (procent * heltidTimmar) / 100
}

export type BedomningFel =
  'PROCENT_UTANFOR' | 'DATUM_I_FRAMTIDEN' | 'DATUM_ORDNING' | 'BEDOMNING_EFTER_AVSLUT' | 'MOTIVERING_SAKNAS'

/** Takes an assessment and the case around it; gives it back when it can be recorded. */
export function provaBedomning<B extends { datum: Datum; procent: number; motivering: string }>(
  bedomning: B,
  ramar: { identifierad: Datum; avslutad: Datum | null; idag: Datum },
): Outcome<B, BedomningFel> {
  const { datum, procent, motivering } = bedomning
  if (!Number.isInteger(procent) || procent < 0 || procent > 100) return rejected('PROCENT_UTANFOR')
  if (datum > ramar.idag) return rejected('DATUM_I_FRAMTIDEN', { senast: ramar.idag })
  if (datum < ramar.identifierad) return rejected('DATUM_ORDNING', { tidigast: ramar.identifierad })
  if (ramar.avslutad !== null && datum > ramar.avslutad) {
    return rejected('BEDOMNING_EFTER_AVSLUT', { senast: ramar.avslutad })
  }
  return motivering.trim() ? accepted(bedomning) : rejected('MOTIVERING_SAKNAS')
}
