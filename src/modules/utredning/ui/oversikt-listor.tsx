import { etikettAv } from '@/domain/kodlista'
import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { insatsBeskrivning, insatsNamn } from '@/text/sv/handelser'
import { Badge, type Ton } from '@/ui/badge'
import type { IconName } from '@/ui/icon'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { InsatsRad } from '../domain/handelserader'
import type { ArendeOversikt } from '../queries/arende-oversikt'
import { arendeHref } from './flikar'

const lagen: Record<string, { ton: Ton; ikon: IconName }> = {
  PLANERAD: { ton: 'neutral', ikon: 'kalender' },
  PAGAENDE: { ton: 'accent', ikon: 'pil' },
  AVSLUTAD: { ton: 'neutral', ikon: 'klar' },
  AVBRUTEN: { ton: 'neutral', ikon: 'kryss' },
}

/** Before there is either: one line in place of two empty headings. */
export function IngetAn({ view }: { view: ArendeOversikt }) {
  return (
    <Section
      rubrik="Insatser och aktivitetsförmåga"
      atgard={<Lank view={view}>{view.huvud.can.arbeta ? 'Lägg till' : 'Se mer'}</Lank>}
    >
      <p className="text-ink-2">
        Ingen insats och ingen bedömning än. En insats får börja i vilket steg som helst.
      </p>
    </Section>
  )
}

/** The insatser, latest first. */
export function Insatslista({ view }: { view: ArendeOversikt }) {
  const p = programmeOf(view.huvud.programKod)
  return (
    <Section
      rubrik="Insatser"
      atgard={<Lank view={view}>{view.huvud.can.arbeta ? 'Lägg till eller ändra' : 'Se mer'}</Lank>}
    >
      {view.insatser.length === 0 && (
        <p className="text-ink-2">Ingen insats än. En insats får börja i vilket steg som helst.</p>
      )}
      <ul>
        {view.insatser.map((i) => (
          <li
            key={i.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-3"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-semibold">{insatsNamn(i, p)}</p>
              <p className="text-meta text-ink-2">
                {[insatsBeskrivning(i, p), nar(i)].filter(Boolean).join(' ')}
              </p>
            </div>
            <Badge ton={lagen[i.status]?.ton} ikon={lagen[i.status]?.ikon}>
              {etikettAv(p.koder.insatsStatusar, i.status)}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function nar(i: InsatsRad): string {
  if (i.startad && i.slutad) return `${i.startad} till ${i.slutad}.`
  if (i.startad) return `Sedan ${i.startad}.`
  return i.planeradStart ? `Startar ${i.planeradStart}.` : ''
}

/** The assessments as periods: a list, never one number. */
export function Formagelista({ view }: { view: ArendeOversikt }) {
  return (
    <Section
      rubrik="Aktivitetsförmåga"
      atgard={<Lank view={view}>{view.huvud.can.arbeta ? 'Ny bedömning' : 'Se mer'}</Lank>}
    >
      {view.formagor.length === 0 ? (
        <p className="text-ink-2">Ingen bedömning än.</p>
      ) : (
        <>
          <p className="pb-2 text-meta text-ink-2">
            Kvarvarande förmåga i procent av heltid. Bedömningar läggs till, de ändras aldrig.
          </p>
          <Table
            rubrik="Bedömd aktivitetsförmåga"
            rader={view.formagor}
            nyckel={(f) => f.id}
            kolumner={[
              {
                nyckel: 'galler',
                rubrik: 'Gäller',
                radrubrik: true,
                cell: (f) => `${f.datum} – ${f.till ?? ''}`,
              },
              {
                nyckel: 'procent',
                rubrik: 'Förmåga',
                hoger: true,
                cell: (f) => <strong>{f.procent}&nbsp;%</strong>,
              },
              {
                nyckel: 'grund',
                rubrik: 'Bedömare och grund',
                cell: (f) => [f.bedomare, f.grund].filter(Boolean).join(', '),
              },
            ]}
          />
        </>
      )}
    </Section>
  )
}

function Lank({ view, children }: { view: ArendeOversikt; children: string }) {
  return (
    <Link href={arendeHref(view.huvud, 'insatser')} prefetch={false} className="link">
      {children}
    </Link>
  )
}
