import Link from 'next/link'
import { antal } from '@/text/sv/format'
import { sparNamn, stegNamn } from '@/text/sv/lista'
import { dagFelText, ingenBakomText, mattText, omfangNamn } from '@/text/sv/mal'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { Prose } from '@/ui/prose'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { MalBakom } from '../queries/mal-bakom'
import { malHref } from './mal-href'

/** Behind a number: what it counts, for everyone; the persons, for those who may see them; and how many are not shown. */
export function MalBakomVy({ vy, sok }: { vy: MalBakom; sok: Record<string, string | undefined> }) {
  const mal = typeof vy.matt.mal === 'number' ? ` av ${vy.matt.mal}` : ''
  return (
    <>
      <PageHeader
        rubrik={
          vy.matt.utfall === null
            ? vy.indikator.etikett
            : `${mattText(vy.matt)}${mal}: ${vy.indikator.etikett.toLowerCase()}`
        }
        ingress={`${omfangNamn(vy.omfang)}, ${vy.per}${vy.spar ? `, ${sparNamn(vy.spar).toLowerCase()} spår` : ''}.`}
        brodsmulor={[{ href: malHref({ ...vy, valt: vy.omfang }, {}), etikett: 'Mål' }]}
      />
      {vy.perFel && <Notice ton="warn">{dagFelText(vy.perFel.kod, vy.per)}</Notice>}
      <Section rubrik="Så räknas det">
        <Prose>
          <p>{vy.indikator.definition}</p>
          <p>En person räknas en gång. Felregistrerade utredningar räknas aldrig.</p>
        </Prose>
      </Section>
      <Section rubrik="Personerna" not={vy.antal > 0 ? antal(vy.antal, 'person', 'personer') : undefined}>
        {vy.antal === 0 && vy.dolda === 0 && <EmptyState>{ingenBakomText}</EmptyState>}
        {vy.rader.length > 0 && (
          <Table
            rubrik="Personerna bakom talet"
            rader={vy.rader}
            nyckel={(r) => r.utredningId}
            kolumner={[
              {
                nyckel: 'namn',
                rubrik: 'Namn',
                radrubrik: true,
                cell: (r) => (
                  <>
                    <Link
                      prefetch={false}
                      className="link-namn"
                      href={`/deltagare/${r.deltagareId}?u=${r.utredningId}`}
                    >
                      {r.namn ?? 'Skyddade uppgifter'}
                    </Link>
                    <span className="block text-meta text-ink-2">{r.arendenummer}</span>
                  </>
                ),
              },
              { nyckel: 'steg', rubrik: 'Steg', cell: (r) => stegNamn(r.steg) },
              { nyckel: 'spar', rubrik: 'Spår', cell: (r) => sparNamn(r.spar) },
              { nyckel: 'aktualiserad', rubrik: 'Aktualiserad', cell: (r) => r.aktualiserad ?? '' },
            ]}
          />
        )}
        <Pagination sida={vy.sida} antalSidor={vy.antalSidor} sokparametrar={sok} />
        {vy.dolda === null ? (
          <Notice ton="neutral">
            Talet visas inte, eftersom gruppen är så liten att enskilda kan kännas igen.
          </Notice>
        ) : (
          vy.dolda > 0 && (
            <p className="mt-3">
              {vy.dolda === 1 ? '1 person visas inte för dig.' : `${vy.dolda} personer visas inte för dig.`}
            </p>
          )
        )}
      </Section>
    </>
  )
}
