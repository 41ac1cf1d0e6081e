import { antal } from '@/text/sv/format'
import { laget, stegNamn } from '@/text/sv/lista'
import { saknasRad } from '@/text/sv/saknas'
import { Badge } from '@/ui/badge'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { FilterBar, FilterSelect } from '@/ui/filter-bar'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { type Kolumn, Table } from '@/ui/table'
import type { Teamtavla, TavlaKort } from '../queries/teamtavla'
import { Namn } from './namn'

/** The team's board: what waits for a decision first, then every open case by step, what stands still, and who carries how many. */
export function TeamtavlaVy({ vy }: { vy: Teamtavla }) {
  const alla = vy.kolumner.reduce((n, k) => n + k.arenden.length, 0)
  return (
    <>
      <PageHeader
        rubrik={`Team ${vy.team}`}
        ingress={mening(vy, alla)}
        atgarder={
          <ButtonLink href="/team/moten" ikon="teammote" variant="primary">
            Till teammötet
          </ButtonLink>
        }
      />
      <FilterBar atgard="/team" rensaHref={vy.val.kommun ? '/team' : undefined}>
        <FilterSelect namn="kommun" etikett="Kommun" varde={vy.val.kommun} alternativ={vy.kommuner} />
      </FilterBar>
      <Section rubrik="Väntar på beslut" not={String(vy.vantarBeslut.length)} id="beslut">
        <Table
          rubrik="Väntar på beslut"
          rader={vy.vantarBeslut}
          nyckel={(a) => a.utredningId}
          kolumner={beslutskolumner(vy.idag)}
          tomt="Inget väntar på teamets beslut."
          tat
        />
      </Section>
      <Section rubrik="Ärenden i varje steg" not={antal(alla, 'öppet ärende', 'öppna ärenden')}>
        {alla === 0 ? (
          <EmptyState>Teamet har inga öppna ärenden{vy.val.kommun ? ' i den kommunen' : ''}.</EmptyState>
        ) : (
          <Kolumner vy={vy} />
        )}
      </Section>
      <Section rubrik="Står stilla" not="mer än 60 dagar i steget" id="stilla">
        <Table
          rubrik="Står stilla"
          rader={vy.stillastaende}
          nyckel={(a) => a.utredningId}
          kolumner={stillakolumner}
          tomt="Inget ärende har stått stilla."
          tat
        />
      </Section>
      <Section rubrik="Vem har hur många">
        <Table
          rubrik="Öppna ärenden per person"
          rader={vy.belastning}
          nyckel={(b) => `${b.roll}${b.namn}`}
          tomt="Ingen har något öppet ärende."
          behallSomTabell
          kolumner={[
            { nyckel: 'namn', rubrik: 'Namn', radrubrik: true, cell: (b) => b.namn },
            {
              nyckel: 'roll',
              rubrik: 'Som',
              cell: (b) => (b.roll === 'ARBETSTERAPEUT' ? 'Ansvarig arbetsterapeut' : 'Kontaktperson'),
            },
            { nyckel: 'antal', rubrik: 'Öppna ärenden', hoger: true, cell: (b) => b.antal },
          ]}
        />
      </Section>
    </>
  )
}

function mening(vy: Teamtavla, alla: number): string {
  const vantar = vy.vantarBeslut.length
  const beslut =
    vantar === 0 ? 'Inget väntar på beslut' : `${antal(vantar, 'ärende väntar', 'ärenden väntar')} på beslut`
  return `${beslut}. ${antal(alla, 'öppet ärende', 'öppna ärenden')} i teamet.`
}

/** So many cases of a step stand open; the rest are one press away, or the board would be a wall. */
const HOGST_OPPNA = 6

function Kolumner({ vy }: { vy: Teamtavla }) {
  return (
    <div className="grid gap-6 wide:grid-cols-5">
      {vy.kolumner.map((k) => (
        <section key={k.kod} aria-labelledby={`steg-${k.kod}`}>
          <h3 id={`steg-${k.kod}`} className="border-b border-line pb-1 text-meta font-semibold">
            {k.nummer}. {k.kort} <span className="font-normal text-ink-2">{k.arenden.length}</span>
          </h3>
          <Kortlista arenden={k.arenden.slice(0, HOGST_OPPNA)} />
          {k.arenden.length > HOGST_OPPNA && (
            <Disclosure
              rubrik={
                <>
                  Visa {k.arenden.length - HOGST_OPPNA} till
                  <span className="sr-only"> i steget {k.kort}</span>
                </>
              }
            >
              <Kortlista arenden={k.arenden.slice(HOGST_OPPNA)} />
            </Disclosure>
          )}
        </section>
      ))}
    </div>
  )
}

function Kortlista({ arenden }: { arenden: TavlaKort[] }) {
  return (
    <ul className="divide-y divide-line">
      {arenden.map((a) => (
        <li key={a.utredningId} className="py-3 text-meta">
          <Namn r={a} />
          <p className="text-ink-2">
            {a.kommun}, {antal(a.dagarISteg, 'dag', 'dagar')}
            <span className="sr-only"> i steget</span>
          </p>
          <p className="mt-1">{saknasRad(a.saknas)}</p>
          <p className="text-ink-2">
            {a.kontaktperson ?? (
              <Badge ton="warn" ikon="varning">
                Utan kontaktperson
              </Badge>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

type Tavelkolumner = Kolumn<TavlaKort>[]
const namn: Tavelkolumner = [
  {
    nyckel: 'namn',
    rubrik: 'Namn',
    radrubrik: true,
    hel: true,
    cell: (a) => <Namn r={a} efter={a.kommun} />,
  },
]
const kontakt: Tavelkolumner = [
  { nyckel: 'kontakt', rubrik: 'Kontaktperson', cell: (a) => a.kontaktperson ?? 'Ingen' },
]

const beslutskolumner = (idag: string): Tavelkolumner => [
  ...namn,
  { nyckel: 'lage', rubrik: 'Läge', cell: (a) => laget(a, idag) },
  ...kontakt,
]

const stillakolumner: Tavelkolumner = [
  ...namn,
  { nyckel: 'steg', rubrik: 'Steg', cell: (a) => stegNamn(a.steg) },
  {
    nyckel: 'dagar',
    rubrik: 'Dagar i steget',
    hoger: true,
    cell: (a) => (
      <>
        {a.dagarISteg}
        <span className="wide:hidden"> dagar</span>
      </>
    ),
  },
  { nyckel: 'saknas', rubrik: 'Vad som saknas', hel: true, cell: (a) => saknasRad(a.saknas) },
  ...kontakt,
]
