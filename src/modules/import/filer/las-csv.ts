import { CsvError, parse } from 'csv-parse/sync'
import { arTom, textCell, type Cell, type FilRad, type InlastFil } from '../domain/cell'
import { FilAvvisad } from './fil-fel'
import { utanFormelskydd } from '@/filer/formelskydd'
import { GRANSER } from './granser'

/** Blank rows are free, but not without end: ten megabytes of line ends would be millions of them. */
const FLEST_POSTER = 10 * GRANSER.rader

/**
 * Reads a `;`-separated list in UTF-8 (with or without BOM) or Windows-1252, whatever its line ends.
 * A row's number is its place among the rows as Excel would show them, empty ones counted. Throws `FilAvvisad`.
 */
export function lasCsv(bytes: Uint8Array): InlastFil {
  const poster = delaUpp(avkodaText(bytes))
  if (poster.length >= FLEST_POSTER) throw new FilAvvisad('FOR_MANGA_RADER')
  const rader: FilRad[] = []
  let rubriker: readonly Cell[] = []
  poster.forEach((falt, i) => {
    const celler = falt.map((text) => textCell(utanFormelskydd(text)))
    while (celler.length > 0 && arTom(celler.at(-1))) celler.pop()
    if (celler.length > GRANSER.kolumner) throw new FilAvvisad('FOR_MANGA_KOLUMNER')
    if (i === 0) rubriker = celler
    else if (celler.length > 0 && rader.push({ rad: i + 1, celler }) > GRANSER.rader) {
      throw new FilAvvisad('FOR_MANGA_RADER')
    }
  })
  return { typ: 'CSV', rubriker, rader }
}

function delaUpp(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: ';',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: FLEST_POSTER,
      max_record_size: 1024 * 1024,
    })
  } catch (fel) {
    if (fel instanceof CsvError) throw new FilAvvisad('FIL_OLASLIG')
    throw fel
  }
}

/**
 * Takes the bytes and gives their text. Bytes that are not UTF-8 are Windows-1252, which Excel in Sweden writes;
 * a list that mixes the two does not get its headers right and is refused there.
 */
function avkodaText(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new FilAvvisad('FIL_TECKEN')
  const text = somUtf8(bytes) ?? (a === 0xef && b === 0xbb && c === 0xbf ? null : somWindows1252(bytes))
  if (text === null) throw new FilAvvisad('FIL_TECKEN')
  // Control characters stand in no list: this is a program, a picture or another text encoding.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text))
    throw new FilAvvisad('FIL_OKAND_TYP')
  return text
}

function somUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * 0x80–0x9f, which Windows-1252 fills and Latin-1 does not. Spelled out, since Node 20's own decoder of that name reads
 * them as Latin-1: "Šimić" in a list would lose its Š. Undefined bytes stay control characters and refuse the file.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function somWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (tecken) => WINDOWS_1252[tecken.charCodeAt(0) - 0x80] ?? tecken)
}
