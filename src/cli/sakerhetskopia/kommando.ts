import { CommandRefusal } from '../refusal'

/** The operator alone: whoever holds the owner's address. */
export function kravAgare(): void {
  if (process.env.DATABASE_URL_AGARE) return
  throw new CommandRefusal('Sätt DATABASE_URL_AGARE. Bara den som äger tabellerna kan läsa och ersätta allt.')
}

/** How many tables, and rows in all. */
export function summa(antal: Record<string, number>): { tabeller: number; rader: number } {
  const rader = Object.values(antal)
  return { tabeller: rader.length, rader: rader.reduce((sum, n) => sum + n, 0) }
}
