import { type Datum, daysBetween } from '@/domain/datum'

/** A share of the doctor's time in minutes for the whole project; team null = the projektledare's competence work. */
export interface Lakartid {
  teamKod: string | null
  /** Null while the projektledare has set none. */
  andel: number | null
  bokat: number
  anvant: number
}

/** What the form sends for the projektledare's own part, which is no team's. */
export const EGEN_DEL = 'PROJEKTLEDARE'

/** Takes a share and gives what is left of it; negative when it is overdrawn, null when none is set. */
export const kvarAv = (t: Lakartid): number | null => (t.andel === null ? null : t.andel - t.bokat - t.anvant)

/**
 * Takes a share and the minutes of a request and tells whether it goes above the share. It may be sent all the same,
 * and is flagged before and after. Source: Projektplan, "Förtroendeläkare"; docs/beslut/2026-11-23-lakarstod.md.
 */
export function overAndelen(t: Lakartid | undefined, minuter: number): boolean {
  const kvar = t ? kvarAv(t) : null
  return kvar !== null && minuter > kvar
}

/** Takes a share, the project's period and today; gives the minutes that an even pace would have used by today. */
export function jamnTakt(andel: number, period: { fran: Datum; till: Datum }, idag: Datum): number {
  const dagar = daysBetween(period.fran, period.till) + 1
  const gangna = Math.min(dagar, Math.max(0, daysBetween(period.fran, idag) + 1))
  return Math.round((andel * gangna) / dagar)
}
