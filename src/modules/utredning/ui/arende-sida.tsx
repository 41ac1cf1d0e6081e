import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Kvitto, kvittotext } from '@/text/sv/arende-klart'
import { alderOchKon, type FlikKod } from '@/text/sv/utredning'
import { buttonClass, ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'
import { Masked } from '@/ui/masked'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import { Tabs } from '@/ui/tabs'
import { visaNummerAction } from '../actions'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { ArendeFakta } from './arende-fakta'
import { ArendeNotiser, SkyddNotis } from './arende-notiser'
import { ArendeSteg, StegILiten } from './arende-steg'
import { arendeHref, flikar } from './flikar'
import { TidigareUtredningar } from './tidigare-utredningar'
import { VisaNummer } from './visa-nummer.client'

/** `flik`: the tab that the page is; ANNAT for a page that is none of them. */
type Props = Kvitto & { huvud: ArendeHuvud; flik: FlikKod | 'ANNAT'; children: ReactNode }

/**
 * The frame of every page about a case: who it is, facts, the steps and the tabs. On the overview everything stands
 * open; on the other tabs facts and steps are one line that unfolds, so that the tab's own content comes first.
 */
export function ArendeSida({ huvud, flik, klart, vid, children }: Props) {
  const kvitto = vid ? null : kvittotext(klart)
  const oversikt = flik === 'oversikt'
  return (
    <>
      <SkyddNotis huvud={huvud} />
      <PageHeader
        rubrik={huvud.namn ?? 'Namnet är dolt'}
        brodsmulor={[{ href: '/deltagare', etikett: 'Deltagare' }]}
        atgarder={
          huvud.can.arbeta && flik !== 'anteckningar' && <Atgarder huvud={huvud} oversikt={oversikt} />
        }
      >
        <Identitet huvud={huvud} />
      </PageHeader>
      {kvitto && <Receipt>{kvitto}</Receipt>}
      <ArendeNotiser huvud={huvud} />
      {oversikt ? (
        <>
          <ArendeFakta huvud={huvud} oversikt />
          <ArendeSteg huvud={huvud} />
        </>
      ) : (
        <div className="mb-4">
          <Disclosure rubrik={<StegILiten huvud={huvud} />}>
            <ArendeFakta huvud={huvud} />
            <ArendeSteg huvud={huvud} />
          </Disclosure>
        </div>
      )}
      <Tabs etikett="Deltagarens delar" flikar={flikar(huvud, flik)} />
      {children}
      <TidigareUtredningar huvud={huvud} />
    </>
  )
}

function Identitet({ huvud }: { huvud: ArendeHuvud }) {
  const rest = alderOchKon(huvud.alder, huvud.kon)
  const etikett = huvud.skydd ? 'Visa namn och nummer' : 'Visa hela numret'
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
      {huvud.nummer || huvud.skydd ? (
        <VisaNummer
          action={visaNummerAction}
          utredningId={huvud.utredningId}
          etikett={etikett}
          ikon={<Icon namn="oga" />}
          maskerat={<Masked varde={huvud.nummer ?? '••••••••-••••'} />}
        />
      ) : (
        <span className="text-ink-2">Inget personnummer</span>
      )}
      {rest && <span className="text-ink-2">{rest}</span>}
      <span className="text-ink-2">{huvud.arendenummer}</span>
      {huvud.can.arbeta && (
        <Link
          href={`/deltagare/${huvud.deltagareId}/person`}
          prefetch={false}
          className="link no-print text-meta"
        >
          Personuppgifter
        </Link>
      )}
    </div>
  )
}

function Atgarder({ huvud, oversikt }: { huvud: ArendeHuvud; oversikt: boolean }) {
  return (
    <>
      {oversikt && huvud.status !== 'AVSLUTAD' && (
        // The browser's own jump within the page: it opens the fold that the form stands in.
        <a href="#kontakt" className={buttonClass('secondary')}>
          <Icon namn="kalender" />
          {huvud.nastaKontakt ? 'Ändra kontakt' : 'Boka kontakt'}
        </a>
      )}
      <ButtonLink
        href={arendeHref(huvud, 'anteckningar#ny')}
        ikon="penna"
        variant={oversikt ? 'primary' : 'secondary'}
      >
        Anteckna kontakt
      </ButtonLink>
    </>
  )
}
