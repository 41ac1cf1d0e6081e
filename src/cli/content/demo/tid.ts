import { addDays, type Datum, daysBetween } from '@/domain/datum'

/** Fifteen months, as days: how far back the demo's first events lie. */
const HELA = 450

/** The days of the demo, counted from the day of making; events and plans fall on weekdays. */
export interface Tid {
  idag: Datum
  ar: number
  /** So many days ago; at least one, so that nothing lies in the future. */
  sedan: (dagar: number) => Datum
  /** In so many days. */
  om: (dagar: number) => Datum
}

const veckodag = (d: Datum): number => new Date(`${d}T12:00:00Z`).getUTCDay()
const bakat = (d: Datum): Datum => addDays(d, -({ 0: 2, 6: 1 }[veckodag(d)] ?? 0))
const framat = (d: Datum): Datum => addDays(d, { 0: 1, 6: 2 }[veckodag(d)] ?? 0)

/**
 * Takes today and the programme's first day; gives the demo's days. Where the programme has run for less than fifteen
 * months but for most of them, they are drawn together so that nothing happens before it began.
 */
export function demotid(idag: Datum, programFran: Datum): Tid {
  const gatt = daysBetween(programFran, idag)
  const skala = gatt < HELA && gatt > HELA / 2 ? gatt / HELA : 1
  return {
    idag,
    ar: Number(idag.slice(0, 4)),
    sedan: (dagar) => bakat(addDays(idag, -Math.max(1, Math.round(dagar * skala)))),
    om: (dagar) => framat(addDays(idag, dagar)),
  }
}
