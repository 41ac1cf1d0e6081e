import { stringify } from 'csv-stringify/sync'
import { medFormelskydd } from './formelskydd'
import type { Tabell, TabellKolumn, TabellVarde } from './tabell'

const RADER_PER_BIT = 500

/** Writes a list as `;`-separated text that Excel in Sweden opens right: UTF-8 with BOM, decimal comma, CRLF. */
export async function* skrivCsv({ kolumner, rader }: Tabell): AsyncGenerator<Uint8Array> {
  yield bytes(`\ufeff${somText([kolumner.map((k) => medFormelskydd(k.rubrik))])}`)
  let bit: string[][] = []
  for await (const rad of rader) {
    bit.push(kolumner.map((kolumn, i) => cellText(rad[i] ?? null, kolumn)))
    if (bit.length < RADER_PER_BIT) continue
    yield bytes(somText(bit))
    bit = []
  }
  if (bit.length > 0) yield bytes(somText(bit))
}

function cellText(varde: TabellVarde, { slag }: TabellKolumn): string {
  if (varde === null) return ''
  if (typeof varde === 'string') return medFormelskydd(varde)
  return `${String(varde).replace('.', ',')}${slag === 'PROCENT' ? '%' : ''}`
}

const somText = (rader: readonly (readonly string[])[]): string =>
  // A lone line break must stay in its cell: left bare, the rest of the text would begin a row of its own.
  stringify(rader as string[][], { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ })

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
