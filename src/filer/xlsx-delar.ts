/** A sheet as the workbook lists it. */
export type BladBeskrivning = { readonly namn: string; readonly dolt: boolean }

const HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'
const DOKUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const BLAD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYP = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Takes the workbook's sheets and gives every part of the file but the sheets themselves, by name. */
export function bokensDelar(blad: readonly BladBeskrivning[]): readonly (readonly [string, string])[] {
  return [
    ['[Content_Types].xml', innehallstyper(blad.length)],
    ['_rels/.rels', relationer([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', arbetsbok(blad)],
    [
      'xl/_rels/workbook.xml.rels',
      relationer([
        ...blad.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STILAR],
  ]
}

function innehallstyper(antalBlad: number): string {
  const blad = Array.from(
    { length: antalBlad },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYP}.worksheet+xml"/>`,
  )
  return (
    `${HUVUD}<Types xmlns="${PAKET}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYP}.sheet.main+xml"/>` +
    `${blad.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYP}.styles+xml"/></Types>`
  )
}

function relationer(mal: readonly (readonly [string, string])[]): string {
  const rader = mal.map(
    ([slag, sokvag], i) => `<Relationship Id="rId${i + 1}" Type="${DOKUMENT}/${slag}" Target="${sokvag}"/>`,
  )
  return `${HUVUD}<Relationships xmlns="${PAKET}/relationships">${rader.join('')}</Relationships>`
}

function arbetsbok(blad: readonly BladBeskrivning[]): string {
  const rader = blad.map(
    ({ namn, dolt }, i) =>
      `<sheet name="${escapeXml(bladnamn(namn))}" sheetId="${i + 1}"${dolt ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  return `${HUVUD}<workbook xmlns="${BLAD}" xmlns:r="${DOKUMENT}"><sheets>${rader.join('')}</sheets></workbook>`
}

/** Excel takes 31 characters and none of these in a sheet's name. */
const bladnamn = (namn: string): string => namn.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** Styles 0–4: general, header, text, date, per cent. */
const STILAR =
  `${HUVUD}<styleSheet xmlns="${BLAD}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/**
 * Takes any text and gives it as XML: markup escaped, characters that XML cannot carry left out, half surrogate pairs
 * replaced, and text that looks like a workbook's own escapes kept from being read as one.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** Takes a column counted from 0 and gives its letters. */
export function kolumnbokstav(index: number): string {
  const forst = Math.floor(index / 26)
  return `${forst > 0 ? kolumnbokstav(forst - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
