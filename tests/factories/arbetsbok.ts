import { strToU8, zipSync, type Zippable } from 'fflate'

const BLAD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOKUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'
const TYP = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

type Delar = Record<string, string | Uint8Array>

/** The parts of a workbook as another program would write them; a test replaces or adds what it is about. */
export function arbetsbokDelar(bladXml: string, ovriga: Delar = {}): Delar {
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PAKET}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYP}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYP}.worksheet+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${BLAD}" xmlns:r="${DOKUMENT}"><sheets><sheet name="Lista" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${DOKUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOKUMENT}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${DOKUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': bladXml,
    ...ovriga,
  }
}

/** Takes a workbook's parts and gives the file. */
export function packa(delar: Delar, niva: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {}
  for (const [namn, innehall] of Object.entries(delar)) {
    zippable[namn] = [typeof innehall === 'string' ? strToU8(innehall) : innehall, { level: niva }]
  }
  return zipSync(zippable)
}

/** Takes rows of sheet XML (`<row>…</row>`) and gives the sheet. */
export const bladXml = (rader: string): string =>
  `<worksheet xmlns="${BLAD}"><sheetData>${rader}</sheetData></worksheet>`

/** Takes rows of texts and gives a whole file with them. */
export function textarbetsbok(rader: readonly (readonly string[])[]): Uint8Array {
  const celler = (rad: readonly string[]) =>
    rad.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('')
  return packa(arbetsbokDelar(bladXml(rader.map((rad) => `<row>${celler(rad)}</row>`).join(''))))
}
