import { addDays, type Datum, stockholmDatum } from '@/domain/datum'

/** The day so many days from today (negative: before it), where the app is: today is Stockholm's. */
export const dag = (n: number): Datum => addDays(stockholmDatum(new Date()), n)
