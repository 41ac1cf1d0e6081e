import { lakarstodText } from '@/text/sv/lakarstod'
import { Icon } from '@/ui/icon'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { TidRad } from '../queries/lakarstod'

const t = lakarstodText.tid

function Kvar({ rad }: { rad: TidRad }) {
  if (rad.kvar === null || rad.team === null) return null
  if (rad.kvar >= 0) return <>{t.min(rad.kvar)}</>
  return (
    <span className="ton-warn inline-flex items-center gap-1 font-semibold">
      <Icon namn="varning" storlek={15} />
      {t.min(rad.kvar)}
    </span>
  )
}

/** Each team's share of the doctor's time: booked, used and left. The reader's own team stands out. */
export function LakartidTabell({ tid }: { tid: TidRad[] }) {
  return (
    <Section rubrik={t.rubrik} id="tid">
      <Table
        rubrik={t.rubrik}
        rader={tid}
        nyckel={(r) => r.nyckel}
        grupp={(r) => (r.egen ? 'grupp' : null)}
        kolumner={[
          { nyckel: 'team', rubrik: t.vem, radrubrik: true, cell: (r) => r.team ?? t.egen },
          {
            nyckel: 'andel',
            rubrik: t.andel,
            hoger: true,
            cell: (r) => (r.andel === null ? t.ejSatt : t.min(r.andel)),
          },
          {
            nyckel: 'bokat',
            rubrik: t.bokat,
            hoger: true,
            cell: (r) => (r.team === null ? null : t.min(r.bokat)),
          },
          {
            nyckel: 'anvant',
            rubrik: t.anvant,
            hoger: true,
            cell: (r) => (r.team === null ? null : t.min(r.anvant)),
          },
          { nyckel: 'kvar', rubrik: t.kvar, hoger: true, cell: (r) => <Kvar rad={r} /> },
          {
            nyckel: 'takt',
            rubrik: t.takt,
            hoger: true,
            cell: (r) => (r.takt === null ? null : t.min(r.takt)),
          },
        ]}
      />
      <p className="mt-2 max-w-text text-meta text-ink-2">{t.not}</p>
    </Section>
  )
}
