import { TOM_CELL, type Cell } from './cell'
import type { Kolumn, KolumnPlatser } from './rubriker'

const LANGST_VISAD = 60

/**
 * Takes a row's cells and a column and gives what stands there as it may be shown: a number without its last four signs,
 * long text cut, and null where it is blank.
 */
export function visaCell(celler: readonly Cell[], platser: KolumnPlatser, kolumn: Kolumn): string | null {
  const text = (celler[platser[kolumn]] ?? TOM_CELL).text.trim()
  if (text === '') return null
  const visad = kolumn === 'Personnummer' ? `${text.slice(0, -4).replace(/[-+]$/, '')}-••••` : text
  return visad.length > LANGST_VISAD ? `${visad.slice(0, LANGST_VISAD)}…` : visad
}

/** Takes a row's cells and gives the name in it, as typed; empty where there is none. */
export function visaNamn(celler: readonly Cell[], platser: KolumnPlatser): string {
  return [visaCell(celler, platser, 'Förnamn'), visaCell(celler, platser, 'Efternamn')]
    .filter(Boolean)
    .join(' ')
}
