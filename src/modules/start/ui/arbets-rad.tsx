import Link from 'next/link'
import type { ComponentProps } from 'react'
import { AnteckningForm } from '@/modules/anteckning/ui/public'
import { antal, datumKort } from '@/text/sv/format'
import { daysBetween } from '@/domain/datum'
import { stegNamn, stegPlats } from '@/text/sv/lista'
import { radAtgard, radMening, uppgiftSida } from '@/text/sv/start'
import { ArrowLink, ButtonLink } from '@/ui/button'
import { Opened } from '@/ui/opened.client'
import { Stegskara } from '@/ui/stegskara'
import { WorklistRow } from '@/ui/worklist'
import type { StartRad, Startsida } from '../queries/startsida'

/** The note that is open in a row; one at a time. */
const OPPEN = 'anteckna'

/** One thing to do. The note opens in the row itself. */
export function ArbetsRadVy({ rad, vy }: { rad: StartRad; vy: Startsida }) {
  const { arende: u } = rad
  const plats = stegPlats(u.steg)
  return (
    <WorklistRow
      nar={nar(rad, vy.idag)}
      skyddad={u.skyddad}
      vem={
        <>
          <Link prefetch={false} className="link-namn" href={adress(rad)}>
            {u.namn ?? 'Skyddade uppgifter'}
          </Link>{' '}
          <span className="text-meta text-ink-2">{u.arendenummer}</span>
        </>
      }
      steg={
        <Stegskara
          klara={u.avslutad ? 5 : plats - 1}
          aktuellt={u.avslutad ? null : plats}
          antal={5}
          steg={stegNamn(u.steg)}
          visaSteg
        />
      }
      mening={radMening(rad, vy.idag)}
      atgard={rad.formular ? null : <Atgard rad={rad} visa={vy.visa} />}
    >
      {rad.formular && (
        <Opened id={OPPEN} etikett={`Anteckning om ${u.namn ?? u.arendenummer}`}>
          <AnteckningForm formular={rad.formular} nu={new Date().toISOString()} franStart={vy.visa} />
        </Opened>
      )}
    </WorklistRow>
  )
}

const adress = ({ arende: u }: StartRad, sida = ''): string => {
  const [path, ankare] = sida.split('#')
  return `/deltagare/${u.deltagareId}${path ? `/${path}` : ''}${u.avslutad ? `?u=${u.utredningId}` : ''}${ankare ? `#${ankare}` : ''}`
}

function Atgard({ rad, visa }: { rad: StartRad; visa: Startsida['visa'] }) {
  const { sida, text } = radAtgard[rad.slag]
  const vem = rad.arende.namn ?? rad.arende.arendenummer
  // The same words stand on many rows: said aloud, each has its own name.
  const knapp = (
    <>
      {text}
      <span className="sr-only">: {vem}</span>
    </>
  )
  if (rad.slag === 'KONTAKT' || rad.slag === 'INGET_PLANERAT') {
    const query = new URLSearchParams({
      ...(visa === 'alla' ? { visa } : {}),
      anteckna: rad.utredningId,
    }).toString()
    return (
      <ButtonLink href={`/?${query}#${OPPEN}`}>
        {text}
        <span className="sr-only"> kontakt med {vem}</span>
      </ButtonLink>
    )
  }
  if (rad.grupp === 'ANDRA')
    return (
      <span className={sida ? undefined : 'bara-bred'}>
        <ArrowLink href={adress(rad, sida)}>{knapp}</ArrowLink>
      </span>
    )
  if (rad.slag === 'BESLUTA') return <ButtonLink href="/team/moten">{knapp}</ButtonLink>
  if (rad.slag === 'UPPGIFT') {
    const dit = uppgiftSida[rad.uppgift ?? ''] ?? ''
    return <ButtonLink href={dit === 'granskning' ? '/granskning' : adress(rad, dit)}>{knapp}</ButtonLink>
  }
  return <ButtonLink href={adress(rad, sida)}>{knapp}</ButtonLink>
}

function nar(rad: StartRad, idag: string): ComponentProps<typeof WorklistRow>['nar'] {
  if (rad.grupp !== 'DIG')
    return { text: rad.dag ? antal(daysBetween(rad.dag, idag), 'dag', 'dagar') : '', ton: 'vanlig' }
  if (rad.forsenad > 0) return { text: `${antal(rad.forsenad, 'dag', 'dagar')} sen`, ton: 'sen' }
  if (rad.dag === idag) return { text: 'I dag', ton: 'idag' }
  if (rad.dag) return { text: datumKort(rad.dag), ton: 'vanlig' }
  return {
    text: antal(daysBetween(rad.arende.stegSedan, idag), 'dag', 'dagar'),
    rad2: 'i steget',
    ton: 'vanlig',
  }
}
