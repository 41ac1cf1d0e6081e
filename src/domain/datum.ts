import type { Datum } from '@/programme/definition'

export type { Datum }

/**
 * Date arithmetic on ISO text ('2026-03-31'). A date here is a calendar day in Sweden, never a moment; what "today"
 * is gets passed in. Days are counted in UTC so that summer time cannot make one 23 hours long.
 */

const MS_PER_DAY = 86_400_000
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

const toText = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10)
const toMs = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`)

/** Takes any text and says whether it is an existing calendar day in ISO form, years 1800–2199. */
export function isValidDatum(text: string): text is Datum {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < 1800 || year > 2199) return false
  const ms = toMs(text)
  return !Number.isNaN(ms) && toText(ms) === text
}

/** Takes a date and a whole number of days (negative too) and gives the date so far from it. */
export function addDays(datum: Datum, days: number): Datum {
  return toText(toMs(datum) + days * MS_PER_DAY)
}

/** Takes two dates and gives the whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Datum, to: Datum): number {
  return Math.round((toMs(to) - toMs(from)) / MS_PER_DAY)
}

/** Takes a date and gives the last day of its month. */
export function monthEnd(datum: Datum): Datum {
  return toText(Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), 0))
}

/** Takes two dates and gives the later one. */
export function latestOf(a: Datum, b: Datum): Datum {
  return a > b ? a : b
}

/** Takes two dates, either missing, and gives the earlier of those there are; null when there is none. */
export function earliestOf(a: Datum | null, b: Datum | null): Datum | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

/** Made when it is first asked for: making one takes a slow phone a tenth of a second. */
let stockholm: Intl.DateTimeFormat | undefined

/** Takes a moment and gives the calendar day it is in Sweden. The moment comes from the caller's clock. */
export function stockholmDatum(moment: Date): Datum {
  stockholm ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = stockholm.formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
