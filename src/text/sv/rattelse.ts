import { etikettAv } from '@/domain/kodlista'
import type { Handelse, RattbarSak } from '@/modules/utredning/domain/handelser'
import type { AnyProgramme } from '@/programme/register'
import { handelseText } from './handelser'

/** The words of corrections. */

export const sakText: Record<RattbarSak, string> = {
  aktivitetsformaga: 'Bedömd aktivitetsförmåga',
  insats: 'Insats',
  uppfoljning: 'Uppföljning',
  aktualisering: 'Aktualisering',
  teambeslut: 'Teamets beslut',
  samtycke: 'Samtycke',
  avslut: 'Avslut',
}

/** The event that a thing is told as. */
const kod: Partial<Record<string, Handelse['kod']>> = {
  aktivitetsformaga: 'FORMAGA',
  insats: 'INSATS_STARTAD',
  instrument: 'INSTRUMENT',
  uppfoljning: 'UPPFOLJNING',
  aktualisering: 'SKICKAD',
  teambeslut: 'BESLUT',
  samtycke: 'SAMTYCKE',
}

/** Takes a thing as it stood and gives its day and its words. An older record may lack some of them. */
export function stodSa(
  sak: string,
  fore: Record<string, unknown>,
  p: AnyProgramme,
): { datum: string; text: string } {
  const datum = String(fore.datum ?? fore.startad ?? fore.skickad ?? '')
  if (sak === 'avslut') {
    return {
      datum,
      text: [etikettAv(p.koder.avslutsorsaker, String(fore.orsak ?? '')), fore.kommentar]
        .filter(Boolean)
        .join('. '),
    }
  }
  if (sak === 'anteckning')
    return {
      datum,
      text: `Anteckning, ${etikettAv(p.koder.anteckningstyper, String(fore.typ ?? '')).toLowerCase()}`,
    }
  if (!kod[sak]) return { datum, text: '' }
  const { rubrik, text } = handelseText({ kod: kod[sak], rad: fore } as unknown as Handelse, p)
  return { datum, text: [rubrik, text].filter(Boolean).join(' ') }
}
