import { isValidDatum, type Datum } from '@/domain/datum'
import type { KodLista } from '@/programme/definition'
import type { Cell } from './cell'
import type { FelUppgift, RadFelKod } from './cell-fel'

/** A cell as understood: blank, holding a value, or holding something that means nothing here. */
export type Falt<T> =
  | { readonly lage: 'TOM' }
  | { readonly lage: 'VARDE'; readonly varde: T }
  | { readonly lage: 'OGILTIG'; readonly kod: RadFelKod; readonly uppgift?: FelUppgift }

const TOM = { lage: 'TOM' } as const
const varde = <T>(v: T) => ({ lage: 'VARDE', varde: v }) as const
const ogiltig = (kod: RadFelKod) => ({ lage: 'OGILTIG', kod }) as const

/** Blanks of no width, which come along when text is copied from a web page. */
const OSYNLIGA = /[\u200b\u2060\ufeff]/g

/** Takes a cell and gives its text, composed and without surrounding or invisible blanks. */
export const trimmad = (cell: Cell): string => cell.text.normalize('NFC').replace(OSYNLIGA, '').trim()

const jamforbar = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/** Gives the reader of a column whose cells must hold one of the labels; case and blanks around do not matter. */
export function etiketter<K extends string>(lista: KodLista<K>): (cell: Cell) => Falt<K> {
  const koder = new Map(lista.map(({ kod, etikett }) => [jamforbar(etikett), kod]))
  return (cell) => {
    const text = jamforbar(trimmad(cell))
    if (text === '' && cell.slag !== 'FEL') return TOM
    const kod = cell.slag === 'FEL' ? undefined : koder.get(text)
    return kod === undefined ? ogiltig('OKANT_VARDE') : varde(kod)
  }
}

/** Gives the reader of a column of free text, at most so long. Line breaks and tabs become single blanks. */
export function fritext(langst: number): (cell: Cell) => Falt<string> {
  return (cell) => {
    if (cell.slag === 'FEL') return ogiltig('OKANT_VARDE')
    const text = trimmad(cell).replace(/\s+/g, ' ')
    if (text === '') return TOM
    // Control characters and half surrogate pairs cannot be stored as text, and nobody typed them.
    const arText = !/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u.test(text) && text.length <= langst
    return arText ? varde(text) : ogiltig('OKANT_VARDE')
  }
}

/** Gives the reader of a column of whole numbers from 0; `procent` allows a per cent sign after. */
export function heltal(hogst: number, procent = false): (cell: Cell) => Falt<number> {
  const form = procent ? /^(\d{1,9})\s*%?$/ : /^(\d{1,9})$/
  return (cell) => {
    const text = trimmad(cell)
    if (text === '' && cell.slag !== 'FEL') return TOM
    const match = cell.slag === 'FEL' ? null : form.exec(text)
    const tal = Number(match?.[1] ?? Number.NaN)
    return tal <= hogst ? varde(tal) : ogiltig('OKANT_VARDE')
  }
}

/** Gives the reader of a column of dates that have happened: ISO text or a real date, not after today. */
export function handelsedatum(idag: Datum): (cell: Cell) => Falt<Datum> {
  return (cell) => {
    const text = trimmad(cell)
    if (text === '' && cell.slag !== 'FEL') return TOM
    if (cell.slag === 'FEL' || cell.slag === 'TAL' || !isValidDatum(text)) return ogiltig('DATUM_OGILTIGT')
    return text > idag ? ogiltig('DATUM_I_FRAMTIDEN') : varde(text)
  }
}
