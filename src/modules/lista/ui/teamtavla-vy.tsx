import Link from 'next/link'
import { antal } from '@/text/sv/format'
import { laget, stegNamn } from '@/text/sv/lista'
import { Badge } from '@/ui/badge'
import { ButtonLink } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { FilterBar, FilterSelect } from '@/ui/filter-bar'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { Teamtavla, TavlaKort } from '../queries/teamtavla'

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
        <Arendetabell
          vy={vy}
          rader={vy.vantarBeslut}
          rubrik="Väntar på beslut"
          tomt="Inget väntar på teamets beslut."
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
        <Arendetabell
          vy={vy}
          rader={vy.stillastaende}
          rubrik="Står stilla"
          tomt="Inget ärende har stått stilla."
        />
      </Section>
      <Section rubrik="Vem har hur många">
        <Table
          rubrik="Öppna ärenden per person"
          rader={vy.belastning}
          nyckel={(b) => `${b.roll}${b.namn}`}
          tomt="Ingen har något öppet ärende."
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

function Kolumner({ vy }: { vy: Teamtavla }) {
  return (
    <div className="grid gap-6 wide:grid-cols-5">
      {vy.kolumner.map((k) => (
        <section key={k.kod} aria-labelledby={`steg-${k.kod}`}>
          <h3 id={`steg-${k.kod}`} className="mb-2 border-b border-line pb-1 text-meta font-semibold">
            {k.nummer}. {k.kort} <span className="font-normal text-ink-2">{k.arenden.length}</span>
          </h3>
          <ul className="divide-y divide-line">
            {k.arenden.map((a) => (
              <li key={a.utredningId} className="py-2">
                <Namn a={a} />
                <p className="text-meta text-ink-2">
                  {a.kommun}, {antal(a.dagarISteg, 'dag', 'dagar')} i steget
                </p>
                <p className="text-meta">
                  {a.kontaktperson ?? (
                    <Badge ton="warn" ikon="varning">
                      Utan kontaktperson
                    </Badge>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Namn({ a }: { a: TavlaKort }) {
  return (
    <>
      <Link prefetch={false} className="link-namn" href={`/deltagare/${a.deltagareId}`}>
        {a.namn ?? 'Skyddade uppgifter'}
      </Link>
      <span className="block text-meta text-ink-2">{a.arendenummer}</span>
    </>
  )
}

function Arendetabell({
  vy,
  rader,
  rubrik,
  tomt,
}: {
  vy: Teamtavla
  rader: TavlaKort[]
  rubrik: string
  tomt: string
}) {
  return (
    <Table
      rubrik={rubrik}
      rader={rader}
      nyckel={(a) => a.utredningId}
      tomt={tomt}
      kolumner={[
        { nyckel: 'namn', rubrik: 'Namn', radrubrik: true, cell: (a) => <Namn a={a} /> },
        { nyckel: 'kommun', rubrik: 'Kommun', cell: (a) => a.kommun },
        { nyckel: 'steg', rubrik: 'Steg', cell: (a) => stegNamn(a.steg) },
        { nyckel: 'lage', rubrik: 'Läge', cell: (a) => laget(a, vy.idag) },
        { nyckel: 'dagar', rubrik: 'Dagar i steget', hoger: true, cell: (a) => a.dagarISteg },
        { nyckel: 'kontakt', rubrik: 'Kontaktperson', cell: (a) => a.kontaktperson ?? 'Ingen' },
      ]}
    />
  )
}
