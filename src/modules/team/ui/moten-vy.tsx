import Link from 'next/link'
import { antal, datum, datumLang } from '@/text/sv/format'
import { vantarRubrik } from '@/text/sv/team'
import { ButtonLink } from '@/ui/button'
import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { DateField } from '@/ui/form/text-field.client'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import { startaTeammoteAction } from '../actions'
import type { MotenView } from '../queries/moten'

type Mote = MotenView['moten'][number]

/** The team's meetings: what waits, the one that goes on, a new one, and the minutes of those that were. */
export function MotenVy({ view }: { view: MotenView }) {
  return (
    <>
      <PageHeader
        rubrik={view.antalVantar === null ? `Teammöten ${view.team}` : vantarRubrik(view.antalVantar)}
        ingress={view.antalVantar === null ? 'Mötena och er kommuns protokoll.' : `Team ${view.team}`}
      />
      {Boolean(view.antalVantar) && (
        <p className="mb-6">
          <Link href="/team#beslut" prefetch={false} className="link">
            Se vilka som väntar
          </Link>
        </p>
      )}
      {view.oppet && <Oppet view={view} oppet={view.oppet} />}
      {view.can.leda && !view.oppet && <Starta view={view} />}
      <Section rubrik="Möten" not={view.moten.length > 0 ? String(view.moten.length) : undefined}>
        <Table
          rubrik="Teamets möten"
          rader={view.moten}
          nyckel={(m) => m.id}
          tomt="Teamet har inte haft något möte än."
          kolumner={[
            { nyckel: 'datum', rubrik: 'Dag', radrubrik: true, cell: (m) => <MoteLank m={m} view={view} /> },
            { nyckel: 'ledare', rubrik: 'Ledde mötet', cell: (m) => m.ledare },
            { nyckel: 'dar', rubrik: 'Närvarande', hoger: true, cell: (m) => m.antalNarvarande },
            {
              nyckel: 'beslut',
              rubrik: view.can.leda ? 'Beslut' : 'Era beslut',
              hoger: true,
              cell: (m) => m.antalBeslut,
            },
            { nyckel: 'lage', rubrik: 'Protokoll', cell: (m) => (m.stangt ? 'Klart' : 'Mötet pågår') },
          ]}
        />
      </Section>
    </>
  )
}

function MoteLank({ m, view }: { m: Mote; view: MotenView }) {
  const href = !m.stangt && view.can.leda ? `/team/moten/${m.id}` : `/team/moten/${m.id}/protokoll`
  return (
    <Link href={href} prefetch={false} className="link-namn">
      {datum(m.datum)}
    </Link>
  )
}

function Oppet({ view, oppet }: { view: MotenView; oppet: NonNullable<MotenView['oppet']> }) {
  if (!view.can.leda) return <Notice rubrik="Ett möte pågår.">{datumLang(oppet.datum)}</Notice>
  return (
    <Notice
      rubrik={`Mötet ${datumLang(oppet.datum)} pågår.`}
      atgard={
        <ButtonLink variant="primary" href={`/team/moten/${oppet.id}`}>
          Fortsätt mötet
        </ButtonLink>
      }
    >
      {view.antalVantar ? `${antal(view.antalVantar, 'ärende', 'ärenden')} kvar att besluta om.` : null}
    </Notice>
  )
}

function Starta({ view }: { view: MotenView }) {
  const andra = view.personal.filter((p) => p.id !== view.jag)
  return (
    <Section rubrik="Starta ett möte">
      <ActionForm action={startaTeammoteAction} varden={{ datum: view.idag }}>
        <DateField namn="datum" etikett="Mötets dag" max={view.idag} />
        <CheckboxGroup
          namn="narvarande"
          etikett="Närvarande"
          hjalp="Du leder mötet och är redan med. Fler kan läggas till under mötet."
          valfritt
          alternativ={andra.map((p) => ({ varde: p.id, etikett: `${p.namn}, ${p.var}` }))}
        />
        <SubmitRow>
          <SubmitButton vantar="Startar">Starta mötet</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}
