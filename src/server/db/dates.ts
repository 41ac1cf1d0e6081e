import type { Datum } from '@/programme/definition'

/** A date column's value for Prisma, from ISO text. */
export function toDb(datum: Datum): Date
export function toDb(datum: Datum | null | undefined): Date | null
export function toDb(datum: Datum | null | undefined): Date | null {
  return datum ? new Date(`${datum}T00:00:00Z`) : null
}

/** What the database's 'infinity' (open until further notice) becomes: a last day that compares as text. */
export const UTAN_SLUT: Datum = '9999-12-31'

/** ISO text from a date column's value. */
export function fromDb(date: Date): Datum
export function fromDb(date: Date | null | undefined): Datum | null
export function fromDb(date: Date | null | undefined): Datum | null {
  if (!date) return null
  // JavaScript has no date for infinity; the driver hands on one without a value.
  return Number.isNaN(date.getTime()) ? UTAN_SLUT : date.toISOString().slice(0, 10)
}
