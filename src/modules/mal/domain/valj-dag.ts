import { type Datum, isValidDatum } from '@/domain/datum'

export type DagFel = 'DATUM_OGILTIGT' | 'DATUM_I_FRAMTIDEN'

/** The day to show, and what was wrong with the one asked for. */
export type ValdDag = { per: Datum; fel: { skrivet: string; kod: DagFel } | null }

/**
 * Takes what was written for a day, the day shown before and today; gives the day asked for, today where none is. A day
 * that does not exist or has not been leaves the page on the day shown before. Source: docs/beslut/2026-11-23-sa-raknas-malen.md
 * (the goals can be asked for any day up to today).
 */
export function valjDag(skrivet: string | null, visad: Datum | null, idag: Datum): ValdDag {
  const per = visad !== null && visad <= idag ? visad : idag
  if (!skrivet) return { per: idag, fel: null }
  if (!isValidDatum(skrivet)) return { per, fel: { skrivet, kod: 'DATUM_OGILTIGT' } }
  return skrivet <= idag ? { per: skrivet, fel: null } : { per, fel: { skrivet, kod: 'DATUM_I_FRAMTIDEN' } }
}
