import Link from 'next/link'
import { antal } from '@/text/sv/format'
import { laget, stegNamn } from '@/text/sv/lista'
import { saknasRad } from '@/text/sv/saknas'
import { Badge } from '@/ui/badge'
import { ButtonLink } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { FilterBar, FilterSelect } from '@/ui/filter-bar'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { type Kolumn, Table } from '@/ui/table'
import { STILLA_DAGAR, type Teamtavla, type TavlaKort } from '../queries/teamtavla'
import { Namn } from './namn'
import { toPerson } from './person'

/** The team's board: what waits for a decision first, then every open case by step, what stands still, and who carries how many. */
export function TeamtavlaVy({ vy }: { vy: Teamtavla }) {
  return (
    <>
      <PageHeader
        rubrik={`Team ${vy.team}`}
        ingress={mening(vy)}
        atgarder={
          <ButtonLink href="/team/moten" ikon="teammote" variant="primary">
            Till teammötet
          </ButtonLink>
        }
      />
      <FilterBar atgard="/team" rensaHref={vy.val.kommun ? '/team' : undefined}>
        <FilterSelect namn="kommun" etikett="Kommun" varde={vy.val.kommun} alternativ={vy.kommuner} />
      </FilterBar>
      <Section rubrik="Väntar på beslut" not={String(vy.vantarBeslut.antal)} id="beslut">
        <Table
          rubrik="Väntar på beslut"
          rader={vy.vantarBeslut.arenden}
          nyckel={(a) => a.utredningId}
          kolumner={beslutskolumner(vy.idag)}
          tomt="Inget väntar på teamets beslut."
          tat
        />
        <Resten av={vy.vantarBeslut} href="/team/moten" vart="i teammötet" />
      </Section>
      <Section rubrik="Ärenden i varje steg" not={antal(vy.antal, 'öppet ärende', 'öppna ärenden')}>
        {vy.antal === 0 ? (
          <EmptyState>Teamet har inga öppna ärenden{vy.val.kommun ? ' i den kommunen' : ''}.</EmptyState>
        ) : (
          <Kolumner vy={vy} />
        )}
      </Section>
      <Section rubrik="Står stilla" not={`mer än ${STILLA_DAGAR} dagar i steget`} id="stilla">
        <Table
          rubrik="Står stilla"
          rader={vy.stillastaende.arenden}
          nyckel={(a) => a.utredningId}
          kolumner={stillakolumner}
          tomt="Inget ärende har stått stilla."
          tat
        />
        <Resten
          av={vy.stillastaende}
          href={listHref(vy, { status: 'PAGAENDE' })}
          vart="i listan, de äldsta först"
        />
      </Section>
      <Section rubrik="Vem har hur många">
        <Table
          rubrik="Öppna ärenden per person"
          rader={vy.belastning.rader}
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
        {vy.belastning.fler > 0 && (
          <p className="mt-3 text-ink-2">
            {antal(vy.belastning.fler, 'person till', 'personer till')} har färre.
          </p>
        )}
      </Section>
    </>
  )
}

/** Where the rest of a shortened list is found. */
function Resten({
  av,
  href,
  vart,
}: {
  av: { antal: number; arenden: TavlaKort[] }
  href: string
  vart: string
}) {
  if (av.antal <= av.arenden.length) return null
  return (
    <p className="mt-3">
      <Link prefetch={false} className="link" href={href}>
        Visa alla {av.antal} {vart}
      </Link>
    </p>
  )
}

/** The list of participants, those longest in their step first. */
const listHref = ({ val }: Teamtavla, urval: Record<string, string>): string =>
  `/deltagare?${new URLSearchParams({ ...urval, ...(val.kommun ? { kommun: val.kommun } : {}), sort: 'steg' })}`

function mening({ vantarBeslut, antal: alla }: Teamtavla): string {
  const beslut =
    vantarBeslut.antal === 0
      ? 'Inget väntar på beslut'
      : `${antal(vantarBeslut.antal, 'ärende väntar', 'ärenden väntar')} på beslut`
  return `${beslut}. ${antal(alla, 'öppet ärende', 'öppna ärenden')} i teamet.`
}

function Kolumner({ vy }: { vy: Teamtavla }) {
  return (
    <div className="grid gap-6 wide:grid-cols-5">
      {vy.kolumner.map((k) => (
        <section key={k.kod} aria-labelledby={`steg-${k.kod}`}>
          <h3 id={`steg-${k.kod}`} className="border-b border-line pb-1 text-meta font-semibold">
            {k.nummer}. {k.kort} <span className="font-normal text-ink-2">{k.antal}</span>
          </h3>
          <Kortlista arenden={k.arenden} />
          {k.antal > k.arenden.length && (
            <Link prefetch={false} className="link text-meta" href={listHref(vy, { steg: k.kod })}>
              Visa alla {k.antal}
              <span className="sr-only"> i steget {k.kort}</span>
            </Link>
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
          <Namn r={toPerson(a)} />
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
    cell: (a) => <Namn r={toPerson(a)} efter={a.kommun} />,
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
