import { Zip, ZipDeflate } from 'fflate'
import { medFormelskydd } from './formelskydd'
import { skrivsSom, type KolumnSlag, type Tabell, type TabellVarde } from './tabell'
import { bokensDelar, escapeXml, kolumnbokstav, type BladBeskrivning } from './xlsx-delar'

/** A column whose cells offer a choice, from a column of another sheet. */
export type Val = { readonly kolumn: number; readonly kalla: string }

/** A sheet: a list, and where wanted choices in its cells or hidden from view. */
export type Blad = Tabell & { readonly val?: readonly Val[]; readonly dolt?: boolean }

/** The cell styles in the order that xlsx-delar declares them. */
const STIL: Readonly<Record<KolumnSlag | 'RUBRIK', number>> = {
  RUBRIK: 1,
  TEXT: 2,
  DATUM: 3,
  PROCENT: 4,
  TAL: 0,
}
const LANGSTA_CELL = 32_767
const RADER_PER_BIT = 500
/** Choices and formats reach so far below the header. */
const SISTA_RAD = 10_001

/**
 * Writes sheets as a workbook, piece by piece: each row leaves as soon as it is made, so that a list of any length takes
 * the same memory. Dates are real dates; every other text is text, with `medFormelskydd`.
 */
export async function* skrivXlsx(blad: readonly Blad[]): AsyncGenerator<Uint8Array> {
  let fardiga: Uint8Array[] = []
  const zip = new Zip((fel, bit) => {
    if (fel) throw fel
    fardiga.push(bit)
  })
  const hamta = () => {
    const bitar = fardiga
    fardiga = []
    return bitar
  }
  for (const [namn, innehall] of bokensDelar(blad.map(beskriv))) {
    const del = new ZipDeflate(namn)
    zip.add(del)
    del.push(new TextEncoder().encode(innehall), true)
  }
  for (const [i, ett] of blad.entries()) {
    const del = new ZipDeflate(`xl/worksheets/sheet${i + 1}.xml`)
    zip.add(del)
    for await (const xml of bladXml(ett)) {
      del.push(new TextEncoder().encode(xml))
      yield* hamta()
    }
    del.push(new Uint8Array(0), true)
  }
  zip.end()
  yield* hamta()
}

const beskriv = ({ namn, dolt }: Blad): BladBeskrivning => ({ namn, dolt: dolt ?? false })

async function* bladXml({ kolumner, rader, val = [] }: Blad): AsyncGenerator<string> {
  const bredder = kolumner.map((k, i) => {
    const bredd = k.bredd ?? Math.max(12, k.rubrik.length + 3)
    return `<col min="${i + 1}" max="${i + 1}" width="${bredd}" customWidth="1" style="${STIL[k.slag]}"/>`
  })
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${bredder.join('')}</cols><sheetData>`
  )
  yield `<row r="1">${kolumner.map((k, i) => textCell(`${kolumnbokstav(i)}1`, k.rubrik, STIL.RUBRIK)).join('')}</row>`
  let nummer = 1
  let bit = ''
  for await (const rad of rader) {
    nummer += 1
    const celler = kolumner.map((k, i) => cellXml(`${kolumnbokstav(i)}${nummer}`, rad[i] ?? null, k.slag))
    bit += `<row r="${nummer}">${celler.join('')}</row>`
    if (nummer % RADER_PER_BIT !== 0) continue
    yield bit
    bit = ''
  }
  yield `${bit}</sheetData>${valXml(val)}</worksheet>`
}

function cellXml(plats: string, varde: TabellVarde, slag: KolumnSlag): string {
  if (varde === null || varde === '') return ''
  const som = skrivsSom(varde, slag)
  if (som === 'TEXT') return textCell(plats, String(varde), STIL.TEXT)
  const tal =
    som === 'DATUM' ? excelDag(String(varde)) : som === 'PROCENT' ? Number(varde) / 100 : Number(varde)
  return `<c r="${plats}" s="${STIL[som]}"><v>${tal}</v></c>`
}

function textCell(plats: string, text: string, stil: number): string {
  const saker = escapeXml(medFormelskydd(text).slice(0, LANGSTA_CELL))
  return `<c r="${plats}" s="${stil}" t="inlineStr"><is><t xml:space="preserve">${saker}</t></is></c>`
}

const excelDag = (datum: string): number =>
  (Date.parse(`${datum}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

function valXml(val: readonly Val[]): string {
  if (val.length === 0) return ''
  const regler = val.map(({ kolumn, kalla }) => {
    const bokstav = kolumnbokstav(kolumn)
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${bokstav}2:${bokstav}${SISTA_RAD}">` +
      `<formula1>${escapeXml(kalla)}</formula1></dataValidation>`
    )
  })
  return `<dataValidations count="${val.length}">${regler.join('')}</dataValidations>`
}
