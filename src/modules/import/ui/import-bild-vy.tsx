import { groupBy } from '@/domain/group-by'
import { antal, heltal, lista } from '@/text/sv/format'
import { Badge } from '@/ui/badge'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import { lasInAction } from '../actions'
import type { ImportBild, VemPaRaden } from '../queries/import-bild'
import { ImportStapel } from './import-stapel'

/** The dry run of a list: what would happen, in one sentence, one bar and one row for each fault. Nothing is saved yet. */
export function ImportBildVy({ bild }: { bild: ImportBild }) {
  const { svar } = bild
  return (
    <>
      <PageHeader
        rubrik={rubrik(svar.accepterade, svar.avvisade.length)}
        ingress={`Torrkörning av ${bild.fil.filnamn} för ${bild.kommun}. Inget är sparat än.`}
        brodsmulor={[{ href: '/import', etikett: 'Import och export' }]}
      />
      <ImportStapel bild={bild} />
      {bild.avvisade.length > 0 && <Avvisade bild={bild} />}
      {bild.accepterade.length > 0 && <LasesIn bild={bild} />}
      {bild.oforandrade.length > 0 && (
        <Disclosure rubrik={`Visa ${antal(bild.oforandrade.length, 'oförändrad rad', 'oförändrade rader')}`}>
          <p>Rad {lista(bild.oforandrade.map((r) => heltal(r.rad)))}.</p>
        </Disclosure>
      )}
      <LasInRad bild={bild} />
    </>
  )
}

function rubrik(accepterade: number, avvisade: number): string {
  const ratta = avvisade === 0 ? '' : `, ${heltal(avvisade)} behöver rättas`
  if (accepterade === 0) return avvisade === 0 ? 'Inget nytt att läsa in' : `Inget att läsa in${ratta}`
  return `${antal(accepterade, 'rad', 'rader')} kan läsas in${ratta}`
}

function Vem({ v }: { v: VemPaRaden }) {
  return v.skyddad ? <>Skyddade uppgifter</> : <>{v.namn || 'Utan namn'}</>
}

function Avvisade({ bild }: { bild: ImportBild }) {
  const fel = bild.avvisade.flatMap((r) => r.fel.map((f, i) => ({ ...f, rad: r, forsta: i === 0 })))
  const perKolumn = [...groupBy(fel, (f) => f.kolumn)].map(([kolumn, f]) => `${kolumn} ${f.length}`)
  return (
    <Section
      rubrik="Avvisade rader"
      id="avvisade"
      not={`${antal(bild.avvisade.length, 'rad', 'rader')}, ${antal(fel.length, 'fel', 'fel')}`}
      atgard={
        bild.fil.id && (
          <a
            className="knapp knapp--secondary knapp--liten"
            href={`/api/import/avvisade?filId=${bild.fil.id}&format=xlsx`}
          >
            Ladda ner dem (xlsx)
          </a>
        )
      }
    >
      <p className="mb-2 text-meta text-ink-2">Fel per kolumn: {perKolumn.join(' · ')}</p>
      <Table
        rubrik="Avvisade rader"
        rader={fel}
        nyckel={(f) => `${f.rad.rad}${f.kolumn}${f.kod}`}
        kolumner={[
          {
            nyckel: 'rad',
            rubrik: 'Rad i filen',
            radrubrik: true,
            cell: (f) => (
              <>
                Rad {heltal(f.rad.rad)}
                <span className="block text-meta font-normal text-ink-2">
                  <Vem v={f.rad} />
                </span>
              </>
            ),
          },
          { nyckel: 'kolumn', rubrik: 'Kolumn', cell: (f) => <strong>{f.kolumn}</strong> },
          {
            nyckel: 'star',
            rubrik: 'Står i filen',
            cell: (f) => f.star ?? <span className="text-ink-2">tomt</span>,
          },
          {
            nyckel: 'gor',
            rubrik: 'Vad som är fel, och vad du kan göra',
            cell: (f) => (
              <>
                {f.text}
                <span className="block text-meta text-ink-2">{f.kod}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function LasesIn({ bild }: { bild: ImportBild }) {
  const forst = bild.accepterade.slice(0, 10)
  const resten = bild.accepterade.slice(10)
  return (
    <Section rubrik="Läses in" id="lases-in" not={antal(bild.accepterade.length, 'rad', 'rader')}>
      <AccepteradeTabell rader={forst} />
      {resten.length > 0 && (
        <Disclosure rubrik={`Visa ${heltal(resten.length)} till`}>
          <AccepteradeTabell rader={resten.slice(0, 500)} />
          {resten.length > 500 && <p>Och {heltal(resten.length - 500)} till av samma slag.</p>}
        </Disclosure>
      )}
    </Section>
  )
}

function AccepteradeTabell({ rader }: { rader: ImportBild['accepterade'] }) {
  return (
    <Table
      rubrik="Rader som läses in"
      rader={rader}
      nyckel={(r) => String(r.rad)}
      kolumner={[
        { nyckel: 'rad', rubrik: 'Rad', radrubrik: true, cell: (r) => heltal(r.rad) },
        {
          nyckel: 'vem',
          rubrik: 'Vem',
          cell: (r) => (
            <>
              <Vem v={r} /> {r.nummer && <span className="text-ink-2">{r.nummer}</span>}
            </>
          ),
        },
        {
          nyckel: 'hander',
          rubrik: 'Vad som händer',
          cell: (r) => (
            <span className="flex flex-wrap items-center gap-2">
              <Badge ton={r.ny ? 'accent' : 'neutral'} ikon={r.ny ? 'plus' : 'penna'}>
                {r.ny ? 'Ny' : 'Ändras'}
              </Badge>
              {r.text}
            </span>
          ),
        },
      ]}
    />
  )
}

function LasInRad({ bild }: { bild: ImportBild }) {
  const n = bild.svar.accepterade
  return (
    <div className="importrad no-print">
      <p className="max-w-text">
        <strong>
          {n > 0 ? `Alla ${heltal(n)} läses in på en gång, eller ingen.` : 'Det finns inget att läsa in.'}
        </strong>{' '}
        {bild.avvisade.length > 0 &&
          'De avvisade lämnas utanför. Rätta dem och läs in samma fil igen, det blir inga dubbletter.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/import">Byt fil</ButtonLink>
        {n > 0 && bild.fil.id && (
          <ActionForm action={lasInAction} className="contents">
            <HiddenField namn="filId" varde={bild.fil.id} />
            <SubmitButton vantar="Läser in. Det kan ta några sekunder.">{`Läs in ${antal(n, 'rad', 'rader')}`}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
