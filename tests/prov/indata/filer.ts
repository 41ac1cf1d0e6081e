import { strToU8, zipSync } from 'fflate'
import { KOLUMNER } from '@/modules/import/domain/rubriker'
import { arbetsbokDelar, bladXml, packa, textarbetsbok } from '../../factories/arbetsbok'
import { testNummer } from '@/cli/content/test-nummer'
import type { Aktor } from '../behorighet/aktorer'
import { kakaFor, type Provapp } from '../stod/byggd-app'
import { otacka } from './otack'

const rubriker = KOLUMNER.join(';')
const rad = (i: number): string => {
  const fodd = `19${String(65 + (i % 35)).padStart(2, '0')}-0${1 + (i % 9)}-${String(10 + (i % 18))}`
  return `${testNummer(fodd, i)};Prov;Radsson${i};Kvinna;Nybro;Reaktiv;30;;Nej;2026-01-10${';'.repeat(11)}`
}
const csv = (text: string): Uint8Array => strToU8(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const bok = textarbetsbok([KOLUMNER, rad(1).split(';')])
const makro = packa({
  ...arbetsbokDelar(bladXml('')),
  'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
})
const bomb = zipSync(
  {
    ...Object.fromEntries(
      Object.entries(arbetsbokDelar('')).map(([n, d]) => [n, typeof d === 'string' ? strToU8(d) : d]),
    ),
    'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024),
  },
  { level: 9 },
)

/** Lists as people send them by mistake, and as somebody sends them on purpose. */
export const filer: Record<string, { namn: string; bytes: Uint8Array }> = {
  'en bild': {
    namn: 'lista.csv',
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  },
  'en pdf som kallas xlsx': { namn: 'lista.xlsx', bytes: csv('%PDF-1.7\n%âãÏÓ') },
  'en gammal xls': {
    namn: 'lista.xls',
    bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  },
  tom: { namn: 'lista.csv', bytes: new Uint8Array(0) },
  'bara en BOM': { namn: 'lista.csv', bytes: Uint8Array.from([0xef, 0xbb, 0xbf]) },
  'för stor': { namn: 'lista.csv', bytes: csv('x'.repeat(10 * 1024 * 1024 + 1)) },
  'avklippt bok': { namn: 'lista.xlsx', bytes: bok.slice(0, bok.length / 2) },
  'avklippt rad': { namn: 'lista.csv', bytes: csv(`${rubriker}\n${rad(1).slice(0, 30)}`) },
  zipbomb: { namn: 'lista.xlsx', bytes: bomb },
  'bok med makron': { namn: 'lista.xlsm', bytes: makro },
  'bok med makron som kallas xlsx': { namn: 'lista.xlsx', bytes: makro },
  'UTF-16': { namn: 'lista.csv', bytes: utf16(`${rubriker}\n${rad(1)}`) },
  'Windows-1252': { namn: 'lista.csv', bytes: latin1(`${rubriker}\r\n${rad(2)}`) },
  'trasig UTF-8': { namn: 'lista.csv', bytes: Uint8Array.from([...csv(`${rubriker}\n`), 0xff, 0xfe, 0xc3]) },
  'blandade radslut': { namn: 'lista.csv', bytes: csv(`${rubriker}\r\n${rad(3)}\n${rad(4)}\r${rad(5)}`) },
  'dubbla rubriker': { namn: 'lista.csv', bytes: csv(`${rubriker};Personnummer\n${rad(1)};`) },
  'saknad rubrik': { namn: 'lista.csv', bytes: csv(`${KOLUMNER.slice(1).join(';')}\n`) },
  'okänd rubrik': { namn: 'lista.csv', bytes: csv(`${rubriker};<script>otack(1)</script>\n`) },
  'oändligt citat': { namn: 'lista.csv', bytes: csv(`${rubriker}\n"${rad(1)}`) },
  'NUL i cellerna': { namn: 'lista.csv', bytes: csv(`${rubriker}\n${rad(6).replace('Prov', 'Pr\u0000ov')}`) },
  'otäcka celler': {
    namn: 'lista.csv',
    bytes: csv(
      [
        rubriker,
        ...otacka
          .filter((o) => o.length < 1_000)
          .map((o, i) =>
            rad(7)
              .replace('Prov', `"${o.replaceAll('"', '""')}"`)
              .replace('Radsson7', `Otack${i}`),
          ),
      ].join('\n'),
    ),
  },
  '10 000 rader': {
    namn: 'lista.csv',
    bytes: csv([rubriker, ...Array.from({ length: 10_000 }, (_, i) => rad(i))].join('\n')),
  },
  '10 001 rader': {
    namn: 'lista.csv',
    bytes: csv([rubriker, ...Array.from({ length: 10_001 }, (_, i) => rad(i))].join('\n')),
  },
  'otäckt filnamn': { namn: '"><script>otack(1)</script>\u202e.csv', bytes: csv(`${rubriker}\n`) },
}

/** Hands a list in as the page's form does, and opens the dry run it leads to. */
export async function lamnaIn(app: Provapp, aktor: Aktor, vad: string): Promise<string | null> {
  const { namn, bytes } = filer[vad]!
  const form = new FormData()
  form.append('fil', new File([bytes as BlobPart], namn))
  const headers = { ...(await kakaFor(aktor.door.session)), 'x-forwarded-for': 'prov' }
  const svar = await fetch(`${app.bas}/api/uppladdning/import`, {
    method: 'POST',
    body: form,
    headers,
    redirect: 'manual',
  })
  const vidare = svar.headers.get('location') ?? ''
  if (svar.status !== 303 || !vidare.startsWith('/import')) return `filen ${vad}: ${svar.status} ${vidare}`
  const sida = await fetch(app.bas + vidare, { headers })
  const html = await sida.text()
  if (sida.status !== 200) return `filen ${vad}: torrkörningen svarade ${sida.status}`
  return html.includes('<script>otack') ? `filen ${vad}: sidan innehåller märkning som den skrevs` : null
}
