import type { Datum } from '@/domain/datum'
import type { Installningar, Spar, SparKrav, StegUnderlag } from '@/programme/definition'

/** What decides whether somebody belongs to the target group. `alder`: whole years on the day that counts. */
export interface MalgruppUnderlag {
  spar: Spar
  manader: number | null
  skal: string | null
  alder: number
}

/** The part of a programme that the rule reads. */
export interface MalgruppRegler {
  installningar: Pick<Installningar, 'alder' | 'manaderReaktiv'>
  koder: { spar: readonly SparKrav[] }
}

/** The day on which age and months are counted: the sending, else the identifiering. */
export const malgruppsDag = (u: { aktualiserad: Datum | null; identifierad: Datum }): Datum =>
  u.aktualiserad ?? u.identifierad

/**
 * Takes spår, months with bistånd, a written reason and the age, and says whether the person belongs to the target
 * group outright, by a reason, or not. Source: Projektplan, "Målgrupper".
 */
export function tillhorMalgruppen(u: MalgruppUnderlag, regler: MalgruppRegler): StegUnderlag['behorighet'] {
  const { alder, manaderReaktiv } = regler.installningar
  const krav = regler.koder.spar.find((s) => s.kod === u.spar)
  if (!krav || u.alder < alder.lagst || u.alder > alder.hogst) return 'EJ_UPPFYLLD'
  const harSkal = Boolean(u.skal?.trim())
  const forFa = krav.kravManader && (u.manader === null || u.manader < manaderReaktiv)
  if (!forFa && !krav.kravSkal) return 'UPPFYLLD'
  return harSkal ? 'MED_SKAL' : 'EJ_UPPFYLLD'
}
