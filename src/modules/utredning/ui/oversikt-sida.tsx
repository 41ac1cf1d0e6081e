import { etikettAv } from '@/domain/kodlista'
import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { fornamnAv } from '@/text/sv/format'
import { oppnarText } from '@/text/sv/handelser'
import { medOrd } from '@/text/sv/kartlaggning'
import { lageText } from '@/text/sv/samtycke'
import { Columns, Halves } from '@/ui/columns'
import { Quote } from '@/ui/quote'
import { Section } from '@/ui/section'
import type { ArendeOversikt } from '../queries/arende-oversikt'
import { ArendeSida } from './arende-sida'
import { DetSomKommer } from './det-som-kommer'
import { arendeHref } from './flikar'
import { OversiktChecklista } from './oversikt-checklista'
import { OversiktHandelser } from './oversikt-handelser'
import { Formagelista, IngetAn, Insatslista } from './oversikt-listor'
import { OversiktVagen } from './oversikt-vagen'

/** The whole case on one page: what is missing and what is coming first, then the way so far, then what has happened. */
export function OversiktSida({ view, klart }: { view: ArendeOversikt; klart?: string }) {
  const { huvud } = view
  const sida = (
    <div className="grid gap-6">
      <DetSomKommer view={view} />
      <EgnaOrd view={view} />
    </div>
  )
  return (
    <ArendeSida huvud={huvud} flik="oversikt" klart={klart}>
      {view.checklista ? (
        <Columns sida={sida}>
          <OversiktChecklista huvud={huvud} lista={view.checklista} />
        </Columns>
      ) : (
        sida
      )}
      <OversiktVagen view={view} />
      {view.insatser.length === 0 && view.formagor.length === 0 ? (
        <IngetAn view={view} />
      ) : (
        <Halves>
          <Formagelista view={view} />
          <Insatslista view={view} />
        </Halves>
      )}
      <Samtycken view={view} />
      <OversiktHandelser view={view} />
      {huvud.can.arbeta && (
        <p className="no-print mt-8">
          <Link href={arendeHref(huvud, 'skriv-ut')} prefetch={false} className="link">
            Skriv ut hela ärendet till personakten
          </Link>
        </p>
      )}
    </ArendeSida>
  )
}

function EgnaOrd({ view }: { view: ArendeOversikt }) {
  const ord = view.egnaOrd
  if (!ord) return null
  const omrade = ord.omrade && etikettAv(programmeOf(view.huvud.programKod).koder.livsomraden, ord.omrade)
  return (
    <Quote vem={medOrd(fornamnAv(view.huvud.namn))} kalla={`${omrade || 'Aktualiseringen'}, ${ord.datum}`}>
      {ord.text}
    </Quote>
  )
}

/** The history, once there is one: a single samtycke stands whole among the facts and the events. */
function Samtycken({ view }: { view: ArendeOversikt }) {
  const { huvud, samtycken } = view
  if (samtycken.length < 2) return null
  const p = programmeOf(huvud.programKod)
  return (
    <Section
      rubrik="Samtycken"
      atgard={
        huvud.can.arbeta && (
          <Link href={arendeHref(huvud, 'samtycke')} prefetch={false} className="link">
            Vad och för vem
          </Link>
        )
      }
    >
      <ul>
        {samtycken.map((s) => (
          <li key={s.id} className="border-b border-line py-2">
            {s.datum}, {etikettAv(p.koder.samtyckesatt, s.satt).toLowerCase()}. Öppnar för{' '}
            {oppnarText(s) || 'ingen'}. {lageText(s.lage, s.till, s.aterkallat)}.
          </li>
        ))}
      </ul>
    </Section>
  )
}
