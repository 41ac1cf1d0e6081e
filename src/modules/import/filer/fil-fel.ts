/** Why a whole file is refused before anyone has looked at its rows. */
export const FIL_FEL = [
  'FIL_TOM',
  'FIL_FOR_STOR',
  'FIL_OKAND_TYP',
  'FIL_FEL_NAMN',
  'FIL_LAST_ELLER_GAMMAL',
  'FIL_MAKRO',
  'FIL_ZIPBOMB',
  'FIL_OLASLIG',
  'FIL_TECKEN',
  'FOR_MANGA_RADER',
  'FOR_MANGA_KOLUMNER',
] as const

export type FilFelKod = (typeof FIL_FEL)[number]

/**
 * Thrown inside the file readers, where a refusal may come from deep within a parser's callbacks,
 * and turned into a value at their only door, `lasFil`.
 */
export class FilAvvisad extends Error {
  override readonly name = 'FilAvvisad'
  constructor(readonly kod: FilFelKod) {
    super(kod)
  }
}
