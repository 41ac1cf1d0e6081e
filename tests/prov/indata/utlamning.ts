import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'csv-parse/sync'
import type { Aktor } from '../behorighet/aktorer'
import { kakaFor, type Provapp } from '../stod/byggd-app'

/** A cell that a spreadsheet would count rather than show. */
const FORMEL = /^[=+\-@\t\r＝＋－＠]/

/** Fetches the list as every kind of file: no cell of text begins as a formula, and no cell of a workbook is one. */
export async function provaExport(app: Provapp, aktor: Aktor): Promise<{ forsok: number; fel: string[] }> {
  const fel: string[] = []
  let forsok = 0
  const hamta = async (format: string): Promise<Uint8Array> => {
    const svar = await fetch(`${app.bas}/api/export/deltagare?status=ALLA&format=${format}`, {
      headers: await kakaFor(aktor.door.session),
    })
    if (svar.status !== 200) fel.push(`exporten som ${format}: ${svar.status}`)
    return new Uint8Array(await svar.arrayBuffer())
  }
  const rader = parse(Buffer.from(await hamta('csv')), {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
  }) as string[][]
  for (const cell of rader.flat()) {
    forsok += 1
    if (FORMEL.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell))
      fel.push(`csv: en levande formel: ${cell.slice(0, 60)}`)
  }
  for (const [namn, bytes] of Object.entries(unzipSync(await hamta('xlsx')))) {
    forsok += 1
    if (/<f[\s>]/.test(strFromU8(bytes)) && namn.includes('sheet'))
      fel.push(`xlsx: en levande formel i ${namn}`)
  }
  JSON.parse(strFromU8(await hamta('json')))
  return { forsok: forsok + 1, fel }
}
