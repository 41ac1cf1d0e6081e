import Link from 'next/link'
import { loggText as t } from '@/text/sv/logg'
import { FilterBar, FilterDate, FilterSelect } from '@/ui/filter-bar'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import type { LoggView } from '../queries/logg'
import { LoggTabell } from './logg-tabell'
import { PersonSok } from './person-sok'

/** The address of the page with what it is narrowed to. */
function adress({ filter }: LoggView, fore: number): string {
  const falt = Object.entries({ ...filter, fore: String(fore) }).filter((e): e is [string, string] =>
    Boolean(e[1]),
  )
  return `/logg?${new URLSearchParams(falt).toString()}`
}

/** A chain of the log: a person's account to look up, filters, and the rows. */
export function LoggVy({ view }: { view: LoggView }) {
  const { fran, till, vem, vad } = view.filter
  return (
    <>
      <PageHeader rubrik={t.rubrik(view.kommun)} ingress={t.ingress} />
      {view.harPersoner && <PersonSok />}
      <Section rubrik={t.lista.rubrik} id="handelser">
        <div className="mt-3">
          <FilterBar
            atgard="/logg"
            rensaHref={fran || till || vem || vad ? '/logg' : undefined}
            etikett={t.filter.etikett}
          >
            <FilterDate namn="fran" etikett={t.filter.fran} varde={fran} />
            <FilterDate namn="till" etikett={t.filter.till} varde={till} />
            <FilterSelect namn="vem" etikett={t.filter.vem} varde={vem} alternativ={view.aktorer} />
            <FilterSelect namn="vad" etikett={t.filter.vad} varde={vad} alternativ={view.handelser} />
          </FilterBar>
        </div>
        <LoggTabell rader={view.rader} harPersoner={view.harPersoner} />
        {view.aldre && (
          <p className="no-print mt-4">
            <Link href={adress(view, view.aldre)} prefetch={false} className="link">
              {t.lista.aldre}
            </Link>
          </p>
        )}
      </Section>
    </>
  )
}
