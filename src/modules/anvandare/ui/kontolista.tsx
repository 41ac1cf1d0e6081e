import Link from 'next/link'
import { anvandareText } from '@/text/sv/anvandare'
import { Badge } from '@/ui/badge'
import { FilterBar, FilterSelect, FilterText } from '@/ui/filter-bar'
import { Pagination } from '@/ui/pagination'
import { Table } from '@/ui/table'
import type { AnvandareView, KontoVy } from '../queries/anvandare'

const t = anvandareText.konton

function Lage({ k }: { k: KontoVy }) {
  if (k.avstangd) return <Badge ikon="kryss">{t.avslutat}</Badge>
  if (!k.harLosenord)
    return (
      <Badge ton="warn" ikon="klocka">
        {t.utanLosenord}
      </Badge>
    )
  return <>{k.demo ? t.demo : t.aktivt}</>
}

/** All accounts. The filter is about staff, never about participants. */
export function Kontolista({ view }: { view: AnvandareView }) {
  const { sok, roll } = view.filter
  return (
    <>
      <FilterBar atgard="/admin" rensaHref={sok || roll ? '/admin' : undefined} etikett={t.rubrik}>
        <FilterText namn="sok" etikett={t.sok} varde={sok} />
        <FilterSelect namn="roll" etikett={t.roll} varde={roll} alternativ={view.roller} />
      </FilterBar>
      <Table
        rubrik={t.rubrik}
        rader={view.konton.rader}
        nyckel={(k) => k.id}
        tomt={t.tomt}
        kolumner={[
          {
            nyckel: 'namn',
            rubrik: t.namn,
            radrubrik: true,
            cell: (k) => (
              <>
                <Link href={`/admin/konton/${k.id}`} prefetch={false} className="link-namn">
                  {k.namn}
                </Link>
                <span className="block text-meta font-normal text-ink-2">{k.epost}</span>
              </>
            ),
          },
          {
            nyckel: 'uppdrag',
            rubrik: t.uppdrag,
            cell: (k) => (k.uppdrag.length > 0 ? k.uppdrag.join(' · ') : t.inga),
          },
          { nyckel: 'lage', rubrik: t.lage, cell: (k) => <Lage k={k} /> },
        ]}
      />
      <Pagination
        sida={view.konton.sida}
        antalSidor={view.konton.antalSidor}
        sokparametrar={{ sok: sok ?? undefined, roll: roll ?? undefined }}
      />
    </>
  )
}
