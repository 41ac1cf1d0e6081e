import { avslutsorsaker, steg } from '@/programme/kraft'
import type { ListVyRad } from '@/modules/lista/queries/deltagarlista'
import { daysBetween } from '@/domain/datum'
import { antal } from './format'

/** The words of the lists of cases. */

export const stegNamn = (kod: string): string => steg.find((s) => s.kod === kod)?.kort ?? kod
export const stegPlats = (kod: string): number => steg.find((s) => s.kod === kod)?.nummer ?? 1
export const sparNamn = (kod: string): string => (kod === 'REAKTIV' ? 'Reaktivt' : 'Förebyggande')

const hos: Record<string, string> = { KOMMUN: 'kommunen', TEAM: 'teamet', LAKARE: 'läkaren' }

/** "hos teamet, 18 dagar"; a closed case says why it was closed. */
export function laget(
  r: Pick<ListVyRad, 'status' | 'avslutad' | 'avslutsorsak' | 'vilandeTill' | 'liggerHos' | 'liggerHosSedan'>,
  idag: string,
): string {
  if (r.status === 'AVSLUTAD') {
    const orsak = avslutsorsaker.find((o) => o.kod === r.avslutsorsak)?.etikett
    return `Avslutad ${r.avslutad ?? ''}${orsak ? `, ${orsak.toLowerCase()}` : ''}`
  }
  if (r.status === 'VILANDE') return r.vilandeTill ? `Pausad till ${r.vilandeTill}` : 'Pausad'
  return `Hos ${hos[r.liggerHos] ?? ''}, ${antal(daysBetween(r.liggerHosSedan, idag), 'dag', 'dagar')}`
}

/** What opens the page of the list. */
export function listRubrik(n: number, filtrerat: boolean): string {
  if (n === 0) return filtrerat ? 'Ingen passar filtret' : 'Inga deltagare än'
  return filtrerat
    ? `${antal(n, 'deltagare passar', 'deltagare passar')} filtret`
    : `${antal(n, 'deltagare', 'deltagare')}`
}
