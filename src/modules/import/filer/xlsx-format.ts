import type { Datum } from '@/domain/datum'
import { lasXml } from './las-xml'

/** How a number in a cell is meant to be read. */
export type Talformat = 'VANLIG' | 'PROCENT' | 'DATUM'

/** Numbered formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const INBYGGDA_DATUM = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const INBYGGDA_PROCENT = new Set([9, 10])

/** Takes a format code such as `yyyy\-mm\-dd` or `0 %` and gives how the number is meant. */
export function tolkaFormatkod(kod: string): Talformat {
  const [forsta = ''] = kod.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')
  if (forsta.includes('%')) return 'PROCENT'
  if (/^general$/i.test(forsta.trim())) return 'VANLIG'
  // A month without a day or year beside hours is minutes; a time alone is no date.
  const arDatum = /[yd]/i.test(forsta) || (/m/i.test(forsta) && !/[hs0#?]/i.test(forsta))
  return arDatum ? 'DATUM' : 'VANLIG'
}

/** Takes the workbook's styles part and gives, for each style number a cell can name, how its number is meant. */
export function lasTalformat(xml: string): Talformat[] {
  const egna = new Map<number, Talformat>()
  const grund: number[] = []
  const celler: number[] = []
  let mal: number[] | null = null
  lasXml(xml, {
    open: (namn, a) => {
      if (namn === 'numFmt') egna.set(Number(a.numFmtId), tolkaFormatkod(a.formatCode ?? ''))
      else if (namn === 'cellStyleXfs') mal = grund
      else if (namn === 'cellXfs') mal = celler
      else if (namn === 'xf' && mal) mal.push(Number(a.numFmtId ?? grund[Number(a.xfId ?? 0)] ?? 0))
    },
    close: (namn) => {
      if (namn === 'cellStyleXfs' || namn === 'cellXfs') mal = null
    },
  })
  return celler.map((id) => egna.get(id) ?? inbyggt(id))
}

function inbyggt(id: number): Talformat {
  if (INBYGGDA_DATUM.has(id)) return 'DATUM'
  return INBYGGDA_PROCENT.has(id) ? 'PROCENT' : 'VANLIG'
}

const MS_PER_DAG = 86_400_000
const SISTA_DAG = 2_958_465

/**
 * Takes Excel's number for a day and gives the date, the time of day left out; null where there is no such day.
 * The 1900 system counts a 29 February 1900 that never was (day 60); the 1904 system starts on 1 January 1904 = 0.
 */
export function excelDatum(serienummer: number, raknarFran1904: boolean): Datum | null {
  const dag = Math.floor(serienummer)
  if (!Number.isFinite(dag) || dag < (raknarFran1904 ? 0 : 1) || dag > SISTA_DAG) return null
  if (raknarFran1904) return iso(Date.UTC(1904, 0, 1) + dag * MS_PER_DAG)
  if (dag === 60) return null
  return iso(Date.UTC(1899, 11, dag < 60 ? 31 : 30) + dag * MS_PER_DAG)
}

const iso = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10)
