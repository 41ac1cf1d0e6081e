import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { InlastFil } from '../domain/cell'
import { FilAvvisad, type FilFelKod } from './fil-fel'
import { GRANSER } from './granser'
import { lasCsv } from './las-csv'
import { lasXlsx } from './las-xlsx'

/**
 * Takes a file's bytes and name and gives its first row and its filled rows, or why it cannot be read.
 * What the file holds decides how it is read; a name that says something else (`.xlsx` on a text file) refuses it,
 * since somebody then means another file than this one.
 */
export function lasFil(bytes: Uint8Array, filnamn: string): Outcome<InlastFil, FilFelKod> {
  if (bytes.length === 0) return rejected('FIL_TOM')
  if (bytes.length > GRANSER.fil) return rejected('FIL_FOR_STOR')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const fil = las(buffer, filnamn.toLowerCase())
    if (fil.rubriker.length === 0 && fil.rader.length === 0) return rejected('FIL_TOM')
    return accepted(fil)
  } catch (fel) {
    if (fel instanceof FilAvvisad) return rejected(fel.kod)
    throw fel
  }
}

function las(bytes: Buffer, namn: string): InlastFil {
  if (borjarMed(bytes, 'PK')) {
    const fil = lasXlsx(bytes)
    if (namn.endsWith('.csv') || namn.endsWith('.txt')) throw new FilAvvisad('FIL_FEL_NAMN')
    return fil
  }
  // The container of .xls, and of an .xlsx with a password.
  if (borjarMed(bytes, '\u00d0\u00cf\u0011\u00e0')) throw new FilAvvisad('FIL_LAST_ELLER_GAMMAL')
  if (borjarMed(bytes, '%PDF') || borjarMed(bytes, '{\\rtf')) throw new FilAvvisad('FIL_OKAND_TYP')
  const fil = lasCsv(bytes)
  if (/\.(?:xls\w?|ods|zip)$/.test(namn)) throw new FilAvvisad('FIL_FEL_NAMN')
  return fil
}

const borjarMed = (bytes: Buffer, tecken: string): boolean =>
  bytes.subarray(0, tecken.length).equals(Buffer.from(tecken, 'latin1'))
