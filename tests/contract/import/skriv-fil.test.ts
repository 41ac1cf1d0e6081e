import { parse } from 'csv-parse/sync'
import { unzipSync, strFromU8 } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { granskaFil } from '@/modules/import/domain/granska-fil'
import { KOLUMNER } from '@/modules/import/domain/rubriker'
import { medFormelskydd, utanFormelskydd } from '@/filer/formelskydd'
import { skrivAvvisade, skrivMall } from '@/modules/import/filer/import-filer'
import { lasFil } from '@/modules/import/filer/las-fil'
import { skrivCsv } from '@/filer/skriv-csv'
import { skrivJson } from '@/filer/skriv-json'
import { skrivXlsx } from '@/filer/skriv-xlsx'
import { somBytes, somStrom, type Tabell } from '@/filer/tabell'
import { cellFelText, KOLUMN_ORD } from '@/text/sv/import'

const FARLIGA = ['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\n+1', '＝1', "=cmd|' /C calc'!A0"]
const BESVARLIGA = ['Åsa "Å" Öberg; & <b>', '_x000D_', 'två\nrader', "'t Hooft", '😀', '–', '0612039990']

const lista = (texter: readonly string[]): Tabell => ({
  namn: 'Export: a/b?',
  kolumner: [
    { rubrik: 'Text', slag: 'TEXT', nyckel: 'text' },
    { rubrik: 'Antal', slag: 'TAL' },
    { rubrik: 'Dag', slag: 'DATUM' },
    { rubrik: 'Andel', slag: 'PROCENT' },
  ],
  rader: texter.map((text) => [text, -1234.5, '2026-03-31', 25]),
})

/** What an ordinary reader of workbooks, other than ours, finds in the first sheet. */
async function andraLasare(bytes: Uint8Array): Promise<unknown[][]> {
  const [blad] = await readXlsxFile(Buffer.from(bytes))
  return (blad?.data ?? []) as unknown[][]
}

describe('a workbook', () => {
  it('is read the same by another reader: texts, numbers, real dates and per cent', async () => {
    const rader = await andraLasare(await somBytes(skrivXlsx([lista(BESVARLIGA)])))
    expect(rader[0]).toEqual(['Text', 'Antal', 'Dag', 'Andel'])
    expect(rader.slice(1).map((r) => r.slice(1))).toEqual(
      BESVARLIGA.map(() => [-1234.5, new Date(Date.UTC(2026, 2, 31)), 0.25]),
    )
    expect(rader[1]?.[0]).toBe('Åsa "Å" Öberg; & <b>')
  })

  it('comes back through our own reader with every text as it was', async () => {
    const texter = [...BESVARLIGA, ...FARLIGA]
    const utfall = lasFil(await somBytes(skrivXlsx([lista(texter)])), 'a.xlsx')
    expect(utfall.accepted && utfall.value.rader.map((r) => r.celler[0]?.text)).toEqual(texter)
    expect(utfall.accepted && utfall.value.rader[0]?.celler[3]?.text).toBe('25%')
  })

  it('has no formula, whatever the cells say', async () => {
    const delar = unzipSync(await somBytes(skrivXlsx([lista(FARLIGA)])))
    const blad = strFromU8(delar['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(blad).not.toMatch(/<f>|<f /)
    expect(
      [...blad.matchAll(/<t [^>]*>([^<]*)/g)].filter(([, text = '']) => /^\s*[=+\-@＝]/.test(text)),
    ).toEqual([])
  })

  it('leaves out what no XML can carry', async () => {
    const utfall = lasFil(await somBytes(skrivXlsx([lista(['a\u0000b\ud800c\uffff'])])), 'a.xlsx')
    expect(utfall.accepted && utfall.value.rader[0]?.celler[0]?.text).toBe('ab\ufffdc')
  })

  it('is written as it is made: an endless list gives its first pieces', async () => {
    let gjorda = 0
    function* utanSlut() {
      for (;;) {
        gjorda += 1
        yield [`rad ${gjorda} ${Math.random()}`, gjorda, null, null]
      }
    }
    const strom = somStrom(skrivXlsx([{ ...lista([]), rader: utanSlut() }])).getReader()
    for (let i = 0; i < 20; i++) expect((await strom.read()).value?.length).toBeGreaterThan(0)
    await strom.cancel()
    expect(gjorda).toBeLessThan(50_000)
  })
})

describe('separated text', () => {
  it('opens right in Excel in Sweden: BOM, semicolons, CRLF, decimal comma, per cent', async () => {
    const text = Buffer.from(await somBytes(skrivCsv(lista(['Åsa; "x"'])))).toString('utf8')
    expect(text).toBe('\ufeffText;Antal;Dag;Andel\r\n"Åsa; ""x""";-1234,5;2026-03-31;25%\r\n')
  })

  it('lets no text run as a formula, and comes back as it was', async () => {
    const bytes = await somBytes(skrivCsv(lista(FARLIGA)))
    const celler = parse(Buffer.from(bytes), { delimiter: ';', bom: true }) as string[][]
    for (const [text = ''] of celler) expect(text).not.toMatch(/^\s*[=+\-@＝]/)
    const utfall = lasFil(bytes, 'a.csv')
    expect(utfall.accepted && utfall.value.rader.map((r) => r.celler[0]?.text)).toEqual(FARLIGA)
  })
})

it('JSON gives values as they are, by key', async () => {
  const text = Buffer.from(await somBytes(skrivJson(lista(['=1', 'b'])))).toString('utf8')
  expect(JSON.parse(text)).toEqual([
    { text: '=1', Antal: -1234.5, Dag: '2026-03-31', Andel: 25 },
    { text: 'b', Antal: -1234.5, Dag: '2026-03-31', Andel: 25 },
  ])
  expect(JSON.parse(Buffer.from(await somBytes(skrivJson(lista([])))).toString('utf8'))).toEqual([])
})

it('the apostrophe is taken back from what got it, and from nothing else', () => {
  for (const text of [...FARLIGA, ...BESVARLIGA, '', "'", "''=1"])
    expect(utanFormelskydd(medFormelskydd(text))).toBe(text)
})

describe('the template', () => {
  const villkor = { idag: '2026-11-23', egenKommun: '0881', kommuner: [{ kod: '0881', namn: 'Nybro' }] }

  it.each(['xlsx', 'csv'] as const)('as %s is a list that the import takes', async (format) => {
    const last = lasFil(await somBytes(skrivMall(format, KOLUMN_ORD)), `mall.${format}`)
    if (!last.accepted) throw new Error(last.code)
    expect(last.value.rubriker.map((c) => c.text)).toEqual(KOLUMNER)
    expect(granskaFil(last.value, villkor)).toMatchObject({ accepted: true, value: { rader: 0 } })
  })

  it('offers the very words that the import takes', async () => {
    const delar = unzipSync(await somBytes(skrivMall('xlsx', KOLUMN_ORD)))
    const blad = strFromU8(delar['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect([...blad.matchAll(/<dataValidation /g)]).toHaveLength(7)
    expect(blad).toContain('sqref="D2:D10001"')
    const ord = await readXlsxFile(Buffer.from(await somBytes(skrivMall('xlsx', KOLUMN_ORD))))
    const [rubriker = [], ...rader] = (ord.find((b) => b.sheet === 'Ord')?.data ?? []) as (string | null)[][]
    const kolumn = rubriker.indexOf('Teambeslut')
    expect(rader.map((r) => r[kolumn]).filter(Boolean)).toEqual([
      'Antagen',
      'Kompletteras',
      'Ej antagen',
      'Vilande',
    ])
  })
})

describe('refused rows', () => {
  it.each(['xlsx', 'csv'] as const)(
    'come back as %s with reasons, and are refused alike when unmended',
    async (format) => {
      const villkor = { idag: '2026-11-23', egenKommun: '0881', kommuner: [{ kod: '0881', namn: 'Nybro' }] }
      const rad: Record<string, string> = {
        Personnummer: '0612039990',
        Förnamn: '=Bo',
        Kön: 'K',
        'Månader med bistånd': '12',
        Identifierad: '2026-02-30',
      }
      const text = `${KOLUMNER.join(';')}\n${KOLUMNER.map((k) => rad[k] ?? '').join(';')}\n`
      const forst = lasFil(new TextEncoder().encode(text), 'a.csv')
      const granskad = forst.accepted && granskaFil(forst.value, villkor)
      if (!granskad || !granskad.accepted) throw new Error('the list was not read')
      const avvisade = granskad.value.avvisade.map((r) => ({
        ...r,
        skal: r.fel.map((f) => `${f.kolumn}: ${cellFelText(f, rad[f.kolumn] ?? '')}`),
      }))
      const tillbaka = lasFil(
        await somBytes(skrivAvvisade(format, granskad.value.platser, avvisade)),
        `a.${format}`,
      )
      if (!tillbaka.accepted) throw new Error(tillbaka.code)
      expect(tillbaka.value.rubriker.at(-1)?.text).toBe('Att rätta')
      expect(tillbaka.value.rader[0]?.celler.at(-1)?.text).toMatch(
        /^Rad 2\. .*Kön: Okänt värde\. Skriv Kvinna, Man eller Uppgift saknas\./,
      )
      const igen = granskaFil(tillbaka.value, villkor)
      expect(igen.accepted && igen.value.avvisade[0]?.fel).toEqual(avvisade[0]?.fel)
    },
  )
})
