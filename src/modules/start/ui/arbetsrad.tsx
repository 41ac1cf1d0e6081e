import { AnteckningForm } from '@/modules/anteckning/ui/public'
import { daysBetween } from '@/domain/datum'
import { antal, datumKort } from '@/text/sv/format'
import { stegNamn, stegPlats } from '@/text/sv/lista'
import { radAtgard, radMening, uppgiftSida } from '@/text/sv/start'
import { Opened } from '@/ui/opened.client'
import type { StartRad, Startsida } from '../queries/startsida'
import type { Arbetsrad } from './arbetsrader.client'

/** The note that is open in a row; one at a time. */
const OPPEN = 'anteckna'

/** One thing to do, in finished words. The note opens in the row itself. */
export function toArbetsrad(rad: StartRad, vy: Startsida): Arbetsrad {
  const { arende: u } = rad
  return {
    nyckel: `${rad.slag}${rad.uppgift ?? ''}${rad.utredningId}`,
    nar: nar(rad, vy.idag),
    namn: u.namn,
    href: adress(rad),
    arendenummer: u.arendenummer,
    skyddad: u.skyddad,
    steg: stegNamn(u.steg),
    plats: stegPlats(u.steg),
    avslutad: u.avslutad !== null,
    mening: radMening(rad, vy.idag),
    atgard: rad.formular ? null : atgard(rad, vy.visa),
    oppet: rad.formular && (
      <Opened id={OPPEN} etikett={`Anteckning om ${u.namn ?? u.arendenummer}`}>
        <AnteckningForm formular={rad.formular} nu={new Date().toISOString()} franStart={vy.visa} />
      </Opened>
    ),
  }
}

const adress = ({ arende: u }: StartRad, sida = ''): string => {
  const [path, ankare] = sida.split('#')
  return `/deltagare/${u.deltagareId}${path ? `/${path}` : ''}${u.avslutad ? `?u=${u.utredningId}` : ''}${ankare ? `#${ankare}` : ''}`
}

function atgard(rad: StartRad, visa: Startsida['visa']): Arbetsrad['atgard'] {
  const { sida, text } = radAtgard[rad.slag]
  const vem = rad.arende.namn ?? rad.arende.arendenummer
  // The same words stand on many rows: said aloud, each has its own name.
  const namn = { text, dolt: `: ${vem}` }
  if (rad.slag === 'KONTAKT' || rad.slag === 'INGET_PLANERAT') {
    const query = new URLSearchParams({
      ...(visa === 'alla' ? { visa } : {}),
      anteckna: rad.utredningId,
    }).toString()
    return { slag: 'KNAPP', href: `/?${query}#${OPPEN}`, text, dolt: ` kontakt med ${vem}` }
  }
  if (rad.grupp === 'ANDRA') return { slag: sida ? 'PIL' : 'PIL_BARA_BRED', href: adress(rad, sida), ...namn }
  if (rad.slag === 'BESLUTA') return { slag: 'KNAPP', href: '/team/moten', ...namn }
  if (rad.slag === 'UPPGIFT') {
    const dit = uppgiftSida[rad.uppgift ?? ''] ?? ''
    return { slag: 'KNAPP', href: dit === 'granskning' ? '/granskning' : adress(rad, dit), ...namn }
  }
  return { slag: 'KNAPP', href: adress(rad, sida), ...namn }
}

function nar(rad: StartRad, idag: string): Arbetsrad['nar'] {
  if (rad.grupp !== 'DIG')
    return { text: rad.dag ? antal(daysBetween(rad.dag, idag), 'dag', 'dagar') : '', ton: 'vanlig' }
  if (rad.forsenad > 0) return { text: `${antal(rad.forsenad, 'dag', 'dagar')} sen`, ton: 'sen' }
  if (rad.dag === idag) return { text: 'I dag', ton: 'idag' }
  if (rad.dag) return { text: datumKort(rad.dag, idag), ton: 'vanlig' }
  return {
    text: antal(daysBetween(rad.arende.stegSedan, idag), 'dag', 'dagar'),
    rad2: 'i steget',
    ton: 'vanlig',
  }
}
