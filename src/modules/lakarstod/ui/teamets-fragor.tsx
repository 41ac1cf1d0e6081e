import Link from 'next/link'
import { lageText, lakarstodText } from '@/text/sv/lakarstod'
import { Badge } from '@/ui/badge'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { KonsultationRad } from '../queries/lakarstod'

const t = lakarstodText

/** The team's questions, those that wait first. */
export function TeametsFragor({ fragor }: { fragor: KonsultationRad[] }) {
  return (
    <Section rubrik={t.team.fragor} not={fragor.length || null} id="fragor">
      <Table
        rubrik={t.team.fragor}
        rader={fragor}
        nyckel={(r) => r.id}
        tomt={t.team.tomt}
        kolumner={[
          {
            nyckel: 'vem',
            rubrik: 'Ärende',
            radrubrik: true,
            cell: (r) => (
              <>
                <Link href={`/deltagare/${r.deltagareId}/lakare`} prefetch={false} className="link-namn">
                  {r.namn ?? 'Skyddade uppgifter'}
                </Link>
                <span className="block text-meta font-normal whitespace-nowrap text-ink-2">
                  {r.arendenummer}
                </span>
              </>
            ),
          },
          { nyckel: 'fraga', rubrik: t.svara.fraga, hel: true, cell: (r) => r.fraga },
          { nyckel: 'onskat', rubrik: 'Önskat svar', obruten: true, cell: (r) => r.onskatSvar },
          {
            nyckel: 'min',
            rubrik: 'Tid',
            hoger: true,
            cell: (r) => <span className="whitespace-nowrap">{t.tid.min(r.minuter)}</span>,
          },
          {
            nyckel: 'lage',
            rubrik: 'Läge',
            cell: (r) => (
              <>
                <Badge
                  ton={r.lage === 'BESVARAD' ? 'ok' : r.lage === 'VANTAR' ? 'accent' : 'neutral'}
                  ikon={r.lage === 'BESVARAD' ? 'klar' : r.lage === 'VANTAR' ? 'klocka' : 'retur'}
                >
                  {lageText[r.lage]}
                </Badge>
                {r.overAndel && <span className="block text-meta text-ink-2">Över teamets del</span>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
