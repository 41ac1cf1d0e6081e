import { datum, klockslag } from '@/text/sv/format'
import { aktorText, loggText, varifranText } from '@/text/sv/logg'
import { rollText } from '@/text/sv/roller'
import { FilterBar, FilterDate } from '@/ui/filter-bar'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { LoggutdragView } from '../queries/loggutdrag'
import { Vad } from './logg-tabell'

const t = loggText.utdrag
const nar = (vid: string): string => `${datum(vid)} ${klockslag(vid)}`
/** "2026-03-31 08.40–14.05", where the same was done more than once that day. */
const narSamlat = ({ forst, vid }: { forst: string; vid: string }): string =>
  klockslag(forst) === klockslag(vid) ? nar(vid) : `${nar(forst)}–${klockslag(vid)}`
const roll = (kod: string | null): string =>
  kod && kod in rollText ? rollText[kod as keyof typeof rollText] : ''

/** A person's own account: who has read, how often, and each time. Made to be printed and handed over. */
export function LoggutdragVy({ view }: { view: LoggutdragView }) {
  const { fran, till } = view.period
  return (
    <>
      <PageHeader
        rubrik={t.rubrik}
        ingress={t.om(view.arenden, view.kommun ?? '')}
        brodsmulor={[{ href: '/logg', etikett: 'Logg' }]}
        atgarder={<PrintButton />}
      >
        <p className="mt-2 max-w-text">{t.text}</p>
        <p className="max-w-text text-ink-2">{`${t.period(fran, till)} ${t.uttaget(view.idag)}`}</p>
      </PageHeader>
      <FilterBar
        atgard={`/logg/person/${view.deltagareId}`}
        rensaHref={fran || till ? `/logg/person/${view.deltagareId}` : undefined}
        etikett={loggText.filter.etikett}
      >
        <FilterDate namn="fran" etikett={loggText.filter.fran} varde={fran} />
        <FilterDate namn="till" etikett={loggText.filter.till} varde={till} />
      </FilterBar>
      {view.avkortad && <Notice ton="warn">{t.avkortad}</Notice>}
      <Section rubrik={t.lasare} not={view.lasare.length || null} id="lasare">
        <Table
          rubrik={t.lasare}
          rader={view.lasare}
          nyckel={(l) => l.nyckel}
          tomt={t.tomt}
          kolumner={[
            {
              nyckel: 'vem',
              rubrik: loggText.lista.vem,
              radrubrik: true,
              cell: (l) => aktorText(l.namn, l.slag),
            },
            { nyckel: 'roll', rubrik: t.roll, cell: (l) => roll(l.roll) },
            { nyckel: 'antal', rubrik: t.antal, hoger: true, cell: (l) => l.antal },
            { nyckel: 'senast', rubrik: t.senast, cell: (l) => nar(l.senast) },
          ]}
        />
      </Section>
      {view.rader.length > 0 && (
        <Section rubrik={t.alla} not={view.antal} id="alla">
          <Table
            rubrik={t.alla}
            rader={view.rader}
            nyckel={(r) => String(r.nr)}
            tat
            kolumner={[
              {
                nyckel: 'nar',
                rubrik: loggText.lista.nar,
                radrubrik: true,
                cell: (r) => <span className="whitespace-nowrap">{narSamlat(r)}</span>,
              },
              {
                nyckel: 'vem',
                rubrik: loggText.lista.vem,
                cell: (r) =>
                  `${aktorText(r.aktorNamn, r.aktorSlag)}${r.roll ? `, ${roll(r.roll).toLowerCase()}` : ''}`,
              },
              {
                nyckel: 'vad',
                rubrik: loggText.lista.vad,
                hel: true,
                cell: (r) => <Vad handelse={r.handelse} mer={r.mer} />,
              },
              { nyckel: 'antal', rubrik: t.antal, hoger: true, cell: (r) => r.antal },
              { nyckel: 'varifran', rubrik: loggText.lista.varifran, cell: (r) => varifranText(r.fran) },
            ]}
          />
        </Section>
      )}
    </>
  )
}
