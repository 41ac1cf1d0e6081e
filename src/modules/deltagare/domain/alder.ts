import { isValidDatum, type Datum } from '@/domain/datum'

/**
 * Age by calendar date. Someone born on 29 February completes a year on 1 March in years without that day.
 * Source: Projektplan, "Målgrupper" (18–65) and docs/beslut/2026-11-23-fodda-den-29-februari.md.
 */

/** Takes a birth date and a date on or after it and gives the whole years completed. */
export function alderPaDatum(fodelsedatum: Datum, datum: Datum): number {
  const ar = Number(datum.slice(0, 4)) - Number(fodelsedatum.slice(0, 4))
  return datum.slice(5) < fodelsedatum.slice(5) ? ar - 1 : ar
}

/** Takes a birth date and an age and gives the day on which the age is reached. */
export function fyllerAr(fodelsedatum: Datum, alder: number): Datum {
  const ar = String(Number(fodelsedatum.slice(0, 4)) + alder).padStart(4, '0')
  const dag = `${ar}${fodelsedatum.slice(4)}`
  return isValidDatum(dag) ? dag : `${ar}-03-01`
}

export type AldersSpann = { readonly lagst: number; readonly hogst: number }

/** Within the span, or not: who is too young is told the first possible date, who is too old the last one passed. */
export type AldersBedomning =
  | { utfall: 'INOM'; alder: number }
  | { utfall: 'FOR_UNG'; alder: number; tidigast: Datum }
  | { utfall: 'FOR_GAMMAL'; alder: number; fyllde: Datum }

/** Takes a birth date, the day that counts and the programme's span (both ends included) and judges the age. */
export function bedomAlder(fodelsedatum: Datum, dag: Datum, spann: AldersSpann): AldersBedomning {
  const alder = alderPaDatum(fodelsedatum, dag)
  if (alder < spann.lagst) return { utfall: 'FOR_UNG', alder, tidigast: fyllerAr(fodelsedatum, spann.lagst) }
  if (alder > spann.hogst)
    return { utfall: 'FOR_GAMMAL', alder, fyllde: fyllerAr(fodelsedatum, spann.hogst + 1) }
  return { utfall: 'INOM', alder }
}
