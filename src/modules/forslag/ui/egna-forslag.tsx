import { datum } from '@/text/sv/format'
import { forslagForklaring, forslagStatusText, forslagText } from '@/text/sv/forslag'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { ForslagVy } from '../queries/forslag'
import { StatusMarke } from './status-marke'

const t = forslagText.egna

/** What one has proposed and what the answer was: the status and its reason, nothing of the person's way after that. */
export function EgnaForslag({ forslag }: { forslag: ForslagVy[] }) {
  return (
    <Section rubrik={t.lista} not={forslag.length || null}>
      <Table
        rubrik={t.lista}
        rader={forslag}
        nyckel={(f) => f.id}
        tomt={t.tomt}
        kolumner={[
          {
            nyckel: 'vem',
            rubrik: t.vem,
            radrubrik: true,
            cell: (f) => (
              <>
                {f.namn} <span className="block text-meta font-normal text-ink-2">{f.nummer}</span>
              </>
            ),
          },
          { nyckel: 'lamnat', rubrik: t.lamnat, cell: (f) => datum(f.inlamnatAt) },
          {
            nyckel: 'svar',
            rubrik: t.svar,
            cell: (f) => (
              <>
                <StatusMarke status={f.status} etikett={forslagStatusText[f.status]} />
                <span className="mt-1 block max-w-sentence text-meta text-ink-2">
                  {f.skal ?? forslagForklaring[f.status]}
                </span>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
