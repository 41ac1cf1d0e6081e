import type { Datum } from '@/domain/datum'

/**
 * One cell as a person sees it in the file.
 * `TAL` keeps the digits as written (a per cent cell 0,25 reads "25%"), `DATUM` is a real Excel date as ISO text,
 * and `FEL` is a cell that holds no value to trust: an Excel error, an uncalculated formula, an impossible date.
 */
export type Cell =
  | { readonly slag: 'TEXT' | 'TAL' | 'FEL'; readonly text: string }
  | { readonly slag: 'DATUM'; readonly text: Datum }

/** A row below the header, with its number in the file as Excel shows it (the header is row 1). */
export type FilRad = { readonly rad: number; readonly celler: readonly Cell[] }

/** A read file: its first row, and every row below that holds anything. */
export type InlastFil = {
  readonly typ: 'XLSX' | 'CSV'
  readonly rubriker: readonly Cell[]
  readonly rader: readonly FilRad[]
}

export const TOM_CELL: Cell = { slag: 'TEXT', text: '' }

/** Gives a text cell. */
export const textCell = (text: string): Cell => (text === '' ? TOM_CELL : { slag: 'TEXT', text })

/** Gives true where a cell holds nothing but blanks. */
export const arTom = (cell: Cell | undefined): boolean =>
  !cell || (cell.slag !== 'FEL' && cell.text.trim() === '')
