import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { forfaller } from '@/text/sv/format'
import { insatsNamn } from '@/text/sv/handelser'
import { kommandeText, uppgiftText } from '@/text/sv/utredning'
import { Section } from '@/ui/section'
import type { Kommande } from '../domain/det-som-kommer'
import type { ArendeOversikt } from '../queries/arende-oversikt'
import { arendeHref } from './flikar'
import { PlaneraKontakt } from './planera-kontakt'
import { fortsattSida } from './vag-vidare'

/** What lies ahead, first things first, and the way to plan the next contact. */
export function DetSomKommer({ view }: { view: ArendeOversikt }) {
  const { huvud } = view
  return (
    <Section rubrik="Det som kommer" niva={3}>
      {view.kommer.length === 0 && <p className="text-ink-2">Inget är planerat.</p>}
      <ul>
        {view.kommer.map((k, i) => (
          <li key={`${k.kod}${k.datum}${i}`} className="border-b border-line py-2">
            <p className={k.datum < huvud.idag ? 'ton-err text-meta' : 'text-meta text-ink-2'}>
              {forfaller(k.datum, huvud.idag)}
            </p>
            <p>
              <Vad k={k} view={view} />
            </p>
          </li>
        ))}
      </ul>
      {huvud.can.arbeta && huvud.status !== 'AVSLUTAD' && <PlaneraKontakt huvud={huvud} />}
    </Section>
  )
}

/** Where it is done, for what is done on a page of its own. */
const sidaFor: Partial<Record<Kommande['kod'], string>> = {
  KOMPLETTERA: 'samtycke#aktualisering',
  SAMTYCKE_SLUTAR: 'samtycke',
  INSATS: 'insatser',
  LAKARSVAR: 'lakare',
  UPPFOLJNING: 'insatser#uppfoljning',
}

function Vad({ k, view }: { k: Kommande; view: ArendeOversikt }) {
  const sida = k.kod === 'TAS_UPP' ? fortsattSida(view.huvud) : sidaFor[k.kod]
  if (!sida || !view.huvud.can.arbeta) return vad(k, view)
  return (
    <Link href={arendeHref(view.huvud, sida)} prefetch={false} className="link">
      {vad(k, view)}
    </Link>
  )
}

function vad(k: Kommande, view: ArendeOversikt): string {
  switch (k.kod) {
    case 'KONTAKT':
      return k.vad ?? 'Kontakt'
    case 'INSATS': {
      const insats = view.insatser.find((i) => i.id === k.id)
      return insats
        ? `${insatsNamn(insats, programmeOf(view.huvud.programKod))} startar`
        : 'En insats startar'
    }
    case 'UPPGIFT':
      return k.text ?? uppgiftText[k.slag] ?? 'Uppgift'
    default:
      return kommandeText[k.kod]
  }
}
