import type { Datum } from '@/domain/datum'
import { daysBetween } from '@/domain/datum'

/** A period of a step in an utredning that counts (FELREGISTRERAD is left out before it gets here). */
export type StegTid = {
  utredningId: string
  steg: string
  fran: Datum
  /** Exclusive; null while it runs. */
  till: Datum | null
  okantSlut: boolean
}

/** Both null where there are too few to show. */
export type Mediantid = { steg: string; antal: number | null; mediandagar: number | null }

const median = (tal: readonly number[]): number => {
  const i = (tal.length - 1) / 2
  return ((tal[Math.floor(i)] ?? 0) + (tal[Math.ceil(i)] ?? 0)) / 2
}

/** One utredning's days in a step, its periods summed; null while it stands there or when an end is unknown. */
function dagarIStegEn(perioder: readonly StegTid[], per: Datum): number | null {
  let dagar = 0
  for (const p of perioder) {
    if (p.okantSlut || p.till === null || p.till > per) return null
    dagar += daysBetween(p.fran, p.till)
  }
  return dagar
}

/**
 * Takes step periods, the steps in order, a date and the smallest number that may be shown (1 where all may be);
 * gives the median of whole calendar days that utredningar stood in each step they have left by that date. Unknown
 * ends stay out. Too few gives neither median nor
 * number.
 * Source: docs/beslut/2026-11-23-sa-raknas-malen.md and docs/beslut/2026-11-23-sma-grupper.md.
 */
export function mediantider(
  perioder: readonly StegTid[],
  steg: readonly string[],
  per: Datum,
  minstAntal = 1,
): Mediantid[] {
  return steg.map((kod) => {
    const perUtredning = new Map<string, StegTid[]>()
    for (const p of perioder) {
      if (p.steg === kod && p.fran <= per) {
        perUtredning.set(p.utredningId, [...(perUtredning.get(p.utredningId) ?? []), p])
      }
    }
    const dagar = [...perUtredning.values()]
      .map((p) => dagarIStegEn(p, per))
      .filter((d) => d !== null)
      .sort((a, b) => a - b)
    if (minstAntal > 1 && dagar.length < minstAntal) return { steg: kod, antal: null, mediandagar: null }
    return { steg: kod, antal: dagar.length, mediandagar: dagar.length > 0 ? median(dagar) : null }
  })
}
