import type { Datum } from '@/programme/definition'

/** A date column's value for Prisma, from ISO text. */
export function toDb(datum: Datum): Date
export function toDb(datum: Datum | null | undefined): Date | null
export function toDb(datum: Datum | null | undefined): Date | null {
  return datum ? new Date(`${datum}T00:00:00Z`) : null
}

/** ISO text from a date column's value. */
export function fromDb(date: Date): Datum
export function fromDb(date: Date | null | undefined): Datum | null
export function fromDb(date: Date | null | undefined): Datum | null {
  return date ? date.toISOString().slice(0, 10) : null
}
