import { anvandareText, tidText } from '@/text/sv/anvandare'
import { Table } from '@/ui/table'
import { avslutaMedlemskapAction, sattSistaDagAction } from '../actions'
import type { MedlemskapVy } from '../queries/anvandare'
import { AvslutaDialog } from './avsluta-dialog'

const t = anvandareText.medlemskap

/** The memberships that hold, with how many open cases hang on each. */
export function Medlemskapslista({ medlemskap }: { medlemskap: MedlemskapVy[] }) {
  return (
    <Table
      rubrik={t.rubrik}
      rader={medlemskap}
      nyckel={(m) => m.id}
      tomt={t.tomt}
      kolumner={[
        {
          nyckel: 'vem',
          rubrik: t.vem,
          radrubrik: true,
          cell: (m) => (
            <>
              {m.namn} <span className="block text-meta font-normal text-ink-2">{m.epost}</span>
            </>
          ),
        },
        {
          nyckel: 'vad',
          rubrik: t.vad,
          cell: (m) => (
            <>
              {m.vad}
              {m.yrke && <span className="block text-meta text-ink-2">{m.yrke}</span>}
              {m.skal && <span className="block text-meta text-ink-2">{`${t.skal}: ${m.skal}`}</span>}
            </>
          ),
        },
        { nyckel: 'tid', rubrik: t.tid, cell: (m) => tidText(m.fran, m.till) },
        { nyckel: 'oppna', rubrik: t.oppna, hoger: true, cell: (m) => m.oppnaArenden },
        {
          nyckel: 'atgard',
          rubrik: t.atgard,
          cell: (m) =>
            m.can.avsluta ? (
              <AvslutaDialog m={m} action={avslutaMedlemskapAction} sistaDag={sattSistaDagAction} />
            ) : null,
        },
      ]}
    />
  )
}
