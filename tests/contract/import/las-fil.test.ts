import { deflateRawSync, crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lasFil } from '@/modules/import/filer/las-fil'
import { GRANSER } from '@/modules/import/filer/granser'
import { arbetsbokDelar, bladXml, packa, textarbetsbok } from '../../factories/arbetsbok'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

function lyckas(bytes: Uint8Array, namn: string) {
  const utfall = lasFil(bytes, namn)
  if (!utfall.accepted) throw new Error(`refused: ${utfall.code}`)
  return utfall.value
}
const kod = (bytes: Uint8Array, namn: string) => {
  const utfall = lasFil(bytes, namn)
  return utfall.accepted ? 'LAST' : utfall.code
}
const texter = (bytes: Uint8Array, namn: string) => {
  const { rubriker, rader } = lyckas(bytes, namn)
  return [rubriker, ...rader.map((r) => r.celler)].map((celler) => celler.map((c) => c.text))
}

describe('a separated list', () => {
  it('is read in UTF-8, with BOM and in Windows-1252 alike', () => {
    const vantat = [
      ['Kön', 'Skäl'],
      ['Kvinna', 'Åäö – é Š €'],
    ]
    const text = 'Kön;Skäl\r\nKvinna;Åäö – é Š €\r\n'
    expect(texter(utf8(text), 'a.csv')).toEqual(vantat)
    expect(texter(utf8(`\ufeff${text}`), 'a.csv')).toEqual(vantat)
    const windows = latin1(text.replace('–', '\u0096').replace('Š', '\u008a').replace('€', '\u0080'))
    expect(texter(windows, 'a.csv')).toEqual(vantat)
  })

  it('takes mixed line ends, and counts empty rows without giving them', () => {
    const { rader } = lyckas(utf8('A;B\r\n1;2\n\n;;\r3;4\r\n5;6'), 'a.csv')
    expect(rader.map((r) => [r.rad, r.celler[0]?.text])).toEqual([
      [2, '1'],
      [5, '3'],
      [6, '5'],
    ])
  })

  it('keeps a line break and a semicolon inside quotes in their cell', () => {
    expect(texter(utf8('A;B\n"ett;två\ntre";"sa ""hej"""\nx;y'), 'a.csv')).toEqual([
      ['A', 'B'],
      ['ett;två\ntre', 'sa "hej"'],
      ['x', 'y'],
    ])
  })

  it('is refused when a quote never ends', () => {
    expect(kod(utf8('A;B\n"ett;två\n'), 'a.csv')).toBe('FIL_OLASLIG')
  })

  it('is refused in UTF-16, when broken after a BOM, and when it is no text', () => {
    expect(kod(Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'a.csv')).toBe('FIL_TECKEN')
    expect(kod(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xe5]), 'a.csv')).toBe('FIL_TECKEN')
    expect(kod(Uint8Array.from([0x41, 0, 0x42]), 'a.csv')).toBe('FIL_OKAND_TYP')
    expect(kod(utf8('%PDF-1.7\n'), 'a.csv')).toBe('FIL_OKAND_TYP')
  })

  it('takes back the apostrophe that keeps a formula from running', () => {
    expect(texter(utf8("A\n'=1+1\n't Hooft"), 'a.csv')).toEqual([['A'], ['=1+1'], ["'t Hooft"]])
  })
})

describe('a workbook', () => {
  const stilar =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0\\ %"/><numFmt numFmtId="171" formatCode="[$-41D]yyyy&quot; år &quot;mm"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs></styleSheet>'

  it('reads dates, per cent, texts, numbers, truth values and cells in any order of reference', () => {
    const rader =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>C</t></is></c></row>' +
      '<row r="4"><c r="A4" s="1"><v>46112</v></c><c r="B4" s="2"><v>0.25</v></c><c r="C4" s="3"><v>0.07</v></c>' +
      '<c r="D4" s="4"><v>46112.75</v></c><c r="E4"><v>199905229812</v></c><c r="F4" t="b"><v>1</v></c>' +
      '<c r="G4" t="d"><v>2026-03-31T00:00:00</v></c><c r="H4" s="5"><v>0.5</v></c><c r="I4"><v>1.5E-1</v></c></row>'
    const delar = arbetsbokDelar(bladXml(rader), {
      'xl/styles.xml': stilar,
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Kö</t></r><r><t>n &amp; &#246;</t></r><rPh><t>uttal</t></rPh></si></sst>',
    })
    const fil = lyckas(packa(delar), 'a.xlsx')
    expect(fil.rubriker.map((c) => c.text)).toEqual(['Kön & ö', '', 'C'])
    expect(fil.rader).toEqual([
      {
        rad: 4,
        celler: [
          { slag: 'DATUM', text: '2026-03-31' },
          { slag: 'TAL', text: '25%' },
          { slag: 'TAL', text: '7%' },
          { slag: 'DATUM', text: '2026-03-31' },
          { slag: 'TAL', text: '199905229812' },
          { slag: 'TEXT', text: 'SANT' },
          { slag: 'DATUM', text: '2026-03-31' },
          { slag: 'TAL', text: '0.5' },
          { slag: 'TAL', text: '0.15' },
        ],
      },
    ])
  })

  it('counts days from 1904 where the workbook does', () => {
    const delar = arbetsbokDelar(bladXml('<row><c s="1"><v>44650</v></c></row>'), { 'xl/styles.xml': stilar })
    const bok = String(delar['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    expect(texter(packa({ ...delar, 'xl/workbook.xml': bok }), 'a.xlsx')).toEqual([['2026-03-31']])
  })

  it('takes the value of a formula, and trusts no formula without one and no error', () => {
    const rader =
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>a</v></c><c><f>NOW()</f></c><c t="e"><v>#REF!</v></c></row>'
    const { rubriker } = lyckas(packa(arbetsbokDelar(bladXml(rader))), 'a.xlsx')
    expect(rubriker.map((c) => c.slag)).toEqual(['TAL', 'TEXT', 'FEL', 'FEL'])
    expect(rubriker.slice(0, 2).map((c) => c.text)).toEqual(['2', 'a'])
  })

  it('reads the first visible sheet and leaves hidden ones alone', () => {
    const delar = arbetsbokDelar(bladXml('<row><c t="inlineStr"><is><t>dolt</t></is></c></row>'), {
      'xl/worksheets/sheet2.xml': bladXml('<row><c t="inlineStr"><is><t>synligt</t></is></c></row>'),
    })
    const bok = String(delar['xl/workbook.xml']).replace(
      '<sheet name="Lista" sheetId="1" r:id="rId1"/>',
      '<sheet name="Dold" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Lista" sheetId="2" r:id="rId9"/>',
    )
    const relationer = String(delar['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    )
    const alla = { ...delar, 'xl/workbook.xml': bok, 'xl/_rels/workbook.xml.rels': relationer }
    expect(texter(packa(alla), 'a.xlsx')).toEqual([['synligt']])
    const baraDolt = bok.replace(/<sheet name="Lista"[^>]*>/, '')
    expect(kod(packa({ ...alla, 'xl/workbook.xml': baraDolt }), 'a.xlsx')).toBe('FIL_TOM')
  })

  it('keeps true row numbers past empty rows and cells with blanks only', () => {
    const rader =
      '<row r="1"><c t="inlineStr"><is><t>A</t></is></c></row><row r="2"/>' +
      '<row r="3"><c t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row>' +
      '<row r="90"><c r="A90"><v>1</v></c></row>'
    expect(lyckas(packa(arbetsbokDelar(bladXml(rader))), 'a.xlsx').rader.map((r) => r.rad)).toEqual([90])
  })
})

describe('a file that is not what it says', () => {
  const bok = textarbetsbok([['A'], ['1']])

  it('is told by its content, not its name', () => {
    expect(kod(bok, 'LISTA.XLSX')).toBe('LAST')
    expect(kod(bok, 'utan ändelse')).toBe('LAST')
    expect(kod(bok, 'lista.csv')).toBe('FIL_FEL_NAMN')
    expect(kod(utf8('A;B\n1;2'), 'lista.xlsx')).toBe('FIL_FEL_NAMN')
  })

  it('is refused when it is another kind of archive, locked, old or empty', () => {
    expect(kod(packa({ 'a.txt': 'hej' }), 'a.xlsx')).toBe('FIL_OKAND_TYP')
    expect(kod(packa({ '[Content_Types].xml': '<Types/>' }), 'a.docx')).toBe('FIL_OKAND_TYP')
    expect(kod(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.xls')).toBe('FIL_LAST_ELLER_GAMMAL')
    expect(kod(new Uint8Array(0), 'a.csv')).toBe('FIL_TOM')
    expect(kod(utf8('\n \n;;\n'), 'a.csv')).toBe('FIL_TOM')
    expect(kod(packa(arbetsbokDelar(bladXml(''))), 'a.xlsx')).toBe('FIL_TOM')
  })

  it('is refused with macros, whatever it is called', () => {
    const delar = arbetsbokDelar(bladXml('<row><c><v>1</v></c></row>'))
    expect(kod(packa({ ...delar, 'xl/vbaProject.bin': 'x' }), 'a.xlsx')).toBe('FIL_MAKRO')
    expect(kod(packa({ ...delar, 'xl/macrosheets/sheet1.xml': 'x' }), 'a.xlsx')).toBe('FIL_MAKRO')
    const typer = String(delar['[Content_Types].xml']).replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    )
    expect(kod(packa({ ...delar, '[Content_Types].xml': typer }), 'a.xlsx')).toBe('FIL_MAKRO')
  })
})

describe('a damaged or hostile workbook', () => {
  const delar = arbetsbokDelar(bladXml('<row><c><v>1</v></c></row>'))
  const hel = packa(delar)

  it('is refused when cut off anywhere', () => {
    for (const andel of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      expect(kod(hel.slice(0, Math.floor(hel.length * andel)), 'a.xlsx')).toBe('FIL_OLASLIG')
    }
  })

  it('is refused when any byte of a part has been changed', () => {
    const skadad = packa(delar, 0)
    const plats = Buffer.from(skadad).indexOf('<v>1</v>') + 3
    skadad[plats] = '2'.charCodeAt(0)
    expect(kod(skadad, 'a.xlsx')).toBe('FIL_OLASLIG')
  })

  it('is refused when its XML does not hold together, declares a document type or points outside the texts', () => {
    const fall = [
      '<worksheet><sheetData><row>',
      '<worksheet><sheetData></row></sheetData></worksheet>',
      '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
      bladXml('<row><c t="s"><v>7</v></c></row>'),
      bladXml('<row r="0"/>'),
      bladXml('<row r="5"/><row r="4"/>'),
      bladXml('<row r="1e9"/>'),
      bladXml('<row><c r="ZZZZZZ1"><v>1</v></c></row>'),
    ]
    for (const xml of fall) expect(kod(packa(arbetsbokDelar(xml)), 'a.xlsx'), xml).toBe('FIL_OLASLIG')
  })

  it('is refused as a bomb when it says so', () => {
    const stor = '0'.repeat(GRANSER.kvotFran * 2)
    expect(kod(packa({ ...delar, 'xl/styles.xml': stor }), 'a.xlsx')).toBe('FIL_ZIPBOMB')
    const nollor = new Uint8Array(GRANSER.uppackadDel + 1)
    expect(kod(packa({ ...delar, 'xl/worksheets/sheet1.xml': nollor }), 'a.xlsx')).toBe('FIL_ZIPBOMB')
  })

  it('is refused as a bomb when it lies about its size, without being unpacked', () => {
    const innehall = Buffer.alloc(64 * 1024 * 1024, '0')
    const bomb = medFalskStorlek(packa(delar), 'xl/worksheets/sheet1.xml', innehall)
    const fore = process.memoryUsage().arrayBuffers
    expect(kod(bomb, 'a.xlsx')).toBe('FIL_ZIPBOMB')
    expect(process.memoryUsage().arrayBuffers - fore).toBeLessThan(8 * 1024 * 1024)
  })
})

describe('the limits', () => {
  it('take 10,000 rows and refuse one more, in both kinds', () => {
    const rader = (antal: number) => [['A'], ...Array.from({ length: antal }, (_, i) => [String(i)])]
    const csv = (antal: number) =>
      utf8(
        rader(antal)
          .map((r) => r.join(';'))
          .join('\n'),
      )
    expect(lyckas(csv(10_000), 'a.csv').rader).toHaveLength(10_000)
    expect(kod(csv(10_001), 'a.csv')).toBe('FOR_MANGA_RADER')
    expect(lyckas(textarbetsbok(rader(10_000)), 'a.xlsx').rader).toHaveLength(10_000)
    expect(kod(textarbetsbok(rader(10_001)), 'a.xlsx')).toBe('FOR_MANGA_RADER')
    expect(kod(utf8('\n'.repeat(1_000_000)), 'a.csv')).toBe('FOR_MANGA_RADER')
  })

  it('refuse a file over 10 MB unread, and one with far too many columns', () => {
    expect(kod(new Uint8Array(GRANSER.fil + 1), 'a.csv')).toBe('FIL_FOR_STOR')
    expect(kod(utf8(`${'A;'.repeat(80)}A\n`), 'a.csv')).toBe('FOR_MANGA_KOLUMNER')
    const bred = bladXml('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>')
    expect(kod(packa(arbetsbokDelar(bred)), 'a.xlsx')).toBe('FOR_MANGA_KOLUMNER')
  })
})

/** Replaces a part by one that unpacks to `innehall` while the directory still says the old, small size. */
function medFalskStorlek(zip: Uint8Array, namn: string, innehall: Buffer): Uint8Array {
  const bytes = Buffer.from(zip)
  const packat = deflateRawSync(innehall)
  const slut = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const katalog = bytes.readUInt32LE(slut + 16)
  const post = bytes.indexOf(namn, katalog) - 46
  const lokal = Buffer.alloc(30 + namn.length)
  lokal.writeUInt32LE(0x04034b50, 0)
  lokal.writeUInt16LE(namn.length, 26)
  lokal.write(namn, 30)
  const nyKatalog = Buffer.from(bytes.subarray(katalog, slut))
  nyKatalog.writeUInt32LE(crc32(innehall), post - katalog + 16)
  nyKatalog.writeUInt32LE(packat.length, post - katalog + 20)
  nyKatalog.writeUInt32LE(katalog, post - katalog + 42)
  const nySlut = Buffer.from(bytes.subarray(slut))
  nySlut.writeUInt32LE(katalog + lokal.length + packat.length, 16)
  return Buffer.concat([bytes.subarray(0, katalog), lokal, packat, nyKatalog, nySlut])
}
