/**
 * Swedish ways of writing numbers, dates and times. Pure: whatever "now" or "today" means is passed in.
 * Dates are ISO strings ('2026-03-31'), instants are ISO strings with a zone or Date; clock times are Stockholm's.
 */

import { daysBetween, stockholmDatum } from '@/domain/datum'

const ZONE = 'Europe/Stockholm'
const NBSP = '\u00a0'

// Each is made when it is first asked for, and once: making one takes a slow phone a tenth of a second.
const nummer = new Map<number, Intl.NumberFormat>()
let klocka: Intl.DateTimeFormat | undefined

/** What is written as it stands: most of what a page counts. */
const arLitetHeltal = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000

/** A number with at most so many decimals: 1 234,5. The spaces do not break. */
export function tal(value: number, decimaler = 1): string {
  if (arLitetHeltal(value)) return String(value)
  let format = nummer.get(decimaler)
  if (!format) {
    format = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: decimaler })
    nummer.set(decimaler, format)
  }
  return format.format(value).replace('−', '-').replace(/^-/u, '−')
}

/** A whole number: 1 234. */
export function heltal(value: number): string {
  return tal(value, 0)
}

/** A share (0,66) as per cent: 66 %. */
export function procent(share: number, decimaler = 0): string {
  return `${tal(share * 100, decimaler)}${NBSP}%`
}

/** An amount in whole kronor: 12 500 kr. */
export function kronor(value: number): string {
  return `${heltal(value)}${NBSP}kr`
}

/** A count with its noun: 1 dag, 18 dagar. */
export function antal(n: number, ental: string, flertal: string): string {
  return `${heltal(n)}${NBSP}${n === 1 ? ental : flertal}`
}

const ord = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const

/** A count in words up to twelve, figures after that; `neuter` makes one "ett". */
export function raknat(n: number, neuter = false): string {
  if (n === 1 && neuter) return 'ett'
  return ord[n] ?? heltal(n)
}

/** The same sentence with a capital first letter. */
export function stor(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)
}

/** Things in a row: "a, b och c". */
export function lista(items: readonly string[], bindeord = 'och'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${bindeord} ${items[items.length - 1]}`
}

/** What a person is called in a sentence, of a whole name; null where the name is hidden. */
export const fornamnAv = (namn: string | null): string | null => namn?.split(' ')[0] ?? null

/** Whose it is: Marias, Lars. */
export const genitiv = (namn: string): string => (/[sxz]$/iu.test(namn) ? namn : `${namn}s`)

const veckodagar = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const
const veckodagKort = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'] as const
const manader = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const
const manaderKort = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const

type Delar = { ar: number; manad: number; dag: number; veckodag: number; dygn: number }

/** The parts of an ISO date; `dygn` counts days since 1970. Throws on anything that is not a date. */
function delar(datum: string): Delar {
  const utc = Date.parse(`${datum.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(utc)) throw new RangeError('Not an ISO date')
  const d = new Date(utc)
  return {
    ar: d.getUTCFullYear(),
    manad: d.getUTCMonth(),
    dag: d.getUTCDate(),
    veckodag: d.getUTCDay(),
    dygn: Math.floor(utc / 86_400_000),
  }
}

/** The Stockholm date of an instant: 2026-03-31. A date comes back as it is. */
export function datum(value: string | Date): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return value
  return stockholmDatum(new Date(value))
}

/** As one writes what is planned: tis 24 nov. The year is added when it differs from that of `idag`. */
export function datumKort(value: string | Date, idag?: string): string {
  const d = delar(datum(value))
  const ar = idag && delar(idag).ar !== d.ar ? ` ${d.ar}` : ''
  return `${veckodagKort[d.veckodag]} ${d.dag} ${manaderKort[d.manad]}${ar}`
}

/** In full: tisdag 24 november 2026. */
export function datumLang(value: string | Date): string {
  const d = delar(datum(value))
  return `${veckodagar[d.veckodag]} ${d.dag} ${manader[d.manad]} ${d.ar}`
}

/** A month: november 2026. */
export function manad(value: string | Date): string {
  const d = delar(datum(value))
  return `${manader[d.manad]} ${d.ar}`
}

/** A month on an axis: nov. */
export function manadKort(value: string | Date): string {
  return manaderKort[delar(datum(value)).manad] ?? ''
}

/** From one day to another, saying nothing twice: 6–21 okt 2025, 22 okt–12 nov 2025. An open end: sedan 17 nov 2025. */
export function period(fran: string, till: string | null): string {
  const a = delar(fran)
  const kort = (d: Delar) => `${d.dag} ${manaderKort[d.manad]}`
  if (till === null) return `sedan ${kort(a)} ${a.ar}`
  const b = delar(till)
  if (a.dygn === b.dygn) return `${kort(a)} ${a.ar}`
  if (a.ar !== b.ar) return `${kort(a)} ${a.ar}–${kort(b)} ${b.ar}`
  if (a.manad !== b.manad) return `${kort(a)}–${kort(b)} ${b.ar}`
  return `${a.dag}–${kort(b)} ${b.ar}`
}

/** The ISO week's number; weeks begin on Monday and the first one holds 4 January. */
export function veckonummer(value: string | Date): number {
  const d = delar(datum(value))
  const torsdag = d.dygn + 3 - ((d.veckodag + 6) % 7)
  const ar = new Date(torsdag * 86_400_000).getUTCFullYear()
  return 1 + Math.floor((torsdag - Date.UTC(ar, 0, 1) / 86_400_000) / 7)
}

/** The week in words: vecka 14. */
export function vecka(value: string | Date): string {
  return `vecka ${veckonummer(value)}`
}

/** The Stockholm clock, with a full stop: 16.31. */
export function klockslag(instant: string | Date): string {
  klocka ??= new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
  return klocka.format(new Date(instant)).replace(':', '.')
}

/** When something happened, seen from now: i dag 09.12, i går 14.20, mån 16 nov 08.00, 2025-11-16. */
export function relativt(instant: string | Date, nu: string | Date): string {
  const dag = datum(instant)
  const idag = datum(nu)
  const sedan = daysBetween(dag, idag)
  if (sedan === 0) return `i dag ${klockslag(instant)}`
  if (sedan === 1) return `i går ${klockslag(instant)}`
  if (sedan === -1) return `i morgon ${klockslag(instant)}`
  if (delar(dag).ar !== delar(idag).ar) return dag
  return `${datumKort(dag)} ${klockslag(instant)}`
}

/** When something is due, seen from today: 3 dagar sen, i dag, i morgon, tis 24 nov. */
export function forfaller(dag: string, idag: string): string {
  const kvar = daysBetween(idag, dag)
  if (kvar < 0) return `${antal(-kvar, 'dag', 'dagar')} sen`
  if (kvar === 0) return 'i dag'
  if (kvar === 1) return 'i morgon'
  return datumKort(dag, idag)
}
