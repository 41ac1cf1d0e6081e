import { arendeHref, KvittoVid } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { formUtkast } from '@/modules/utkast/ui/public'
import { utkastResurs } from '@/schema/utkast'
import { datum } from '@/text/sv/format'
import { kartlaggningText } from '@/text/sv/kartlaggning'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import { AnchoredForm } from '@/ui/form/anchored-form.client'
import { FormDisclosure } from '@/ui/form/form-disclosure.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { laggTillInstrumentAction, makuleraInstrumentAction, rattaInstrumentAction } from '../actions'
import type { InstrumentView, KartlaggningView } from '../queries/kartlaggning-sida'

type Props = { view: KartlaggningView; nu: string }
type MedKvitto = Props & { kvitto: Kvitto }

/** The instruments that were used: which, when, by whom and what came of it. */
export function Instrument({ view, nu, kvitto }: MedKvitto) {
  return (
    <Section rubrik="Instrument som har använts" id="instrument">
      {view.instrument.length === 0 && <EmptyState>{kartlaggningText.instrumentTomt}</EmptyState>}
      {view.instrument.map((i) =>
        i.id === view.rattas && !i.makulerad && view.huvud.can.arbeta ? (
          <Ratta key={i.id} i={i} view={view} nu={nu} />
        ) : (
          <Rad key={i.id} i={i} view={view} kvitto={kvitto} />
        ),
      )}
      {view.kanSkriva && <Nytt view={view} nu={nu} />}
    </Section>
  )
}

function Rad({ i, view, kvitto }: Omit<MedKvitto, 'nu'> & { i: InstrumentView }) {
  const [senaste] = i.rattelser
  if (i.makulerad) {
    return (
      <article id={`instrument-${i.id}`} className="border-b border-line py-3">
        <KvittoVid id={`instrument-${i.id}`} {...kvitto} />
        <Disclosure rubrik={`Makulerat: ${i.namn} ${i.datum}`}>
          <p className="max-w-text whitespace-pre-line line-through">{i.sammanfattning}</p>
          <p className="text-meta text-ink-2">{varfor(senaste)}</p>
        </Disclosure>
      </article>
    )
  }
  return (
    <article id={`instrument-${i.id}`} className="border-b border-line py-4">
      <h3>{i.namn}</h3>
      <p className="max-w-text whitespace-pre-line">{i.sammanfattning}</p>
      <p className="mt-1 text-meta text-ink-2">
        {i.datum}, {i.bedomare}
      </p>
      {i.rattelser.map((r) => (
        <Disclosure key={r.at} rubrik={`Rättat ${datum(r.at)}`}>
          <p>
            {r.fore.namn}, {r.fore.datum}, {r.fore.bedomare}
          </p>
          <p className="max-w-text whitespace-pre-line">{r.fore.sammanfattning}</p>
          <p className="text-meta text-ink-2">{varfor(r)}</p>
        </Disclosure>
      ))}
      <KvittoVid id={`instrument-${i.id}`} {...kvitto} />
      {view.huvud.can.arbeta && <Handlingar i={i} view={view} />}
    </article>
  )
}

const varfor = (r: InstrumentView['rattelser'][number] | undefined): string =>
  r ? `${[r.vem, datum(r.at)].filter(Boolean).join(', ')}: ${r.skal}` : ''

function Handlingar({ i, view }: { i: InstrumentView; view: KartlaggningView }) {
  return (
    <div className="no-print mt-2 flex flex-wrap items-start gap-x-6 gap-y-1">
      <ButtonLink
        variant="quiet"
        liten
        ikon="penna"
        href={arendeHref(view.huvud, `kartlaggning#instrument-${i.id}`, { instrument: i.id })}
      >
        Rätta
        <span className="sr-only"> {i.namn}</span>
      </ButtonLink>
      <Disclosure rubrik="Makulera">
        <ActionForm action={makuleraInstrumentAction} varden={{ version: i.version }}>
          <HiddenField namn="instrumentId" varde={i.id} />
          <TextArea
            namn="skal"
            etikett="Varför"
            hjalp="Det stryks men går att läsa, tillsammans med skälet."
            rader={2}
          />
          <SubmitButton variant="danger" vantar="Makulerar">
            Makulera {i.namn}
          </SubmitButton>
        </ActionForm>
      </Disclosure>
    </div>
  )
}

function Falt({ idag }: { idag: string }) {
  return (
    <>
      <TextField namn="namn" etikett="Instrument" maxLangd={200} bredd="mellan" />
      <DateField namn="datum" etikett="Användes den" max={idag} />
      <TextField namn="bedomare" etikett="Bedömare" maxLangd={200} bredd="mellan" />
      <TextArea
        namn="sammanfattning"
        etikett="Vad som kom fram"
        hjalp={kartlaggningText.instrumentHjalp}
        rader={4}
      />
    </>
  )
}

function Nytt({ view, nu }: Props) {
  const { huvud, instrumentUtkast } = view
  const { utredningId, kommunKod, idag } = huvud
  return (
    <div className="no-print mt-3">
      <FormDisclosure rubrik="Anteckna ett instrument" oppen={instrumentUtkast.nytt !== null}>
        <ActionForm
          action={laggTillInstrumentAction}
          varden={{ datum: idag, bedomare: huvud.jag }}
          tomEfterOk
          utkast={formUtkast(
            { form: 'instrument', resurs: utredningId, kommunKod, basVersion: 0 },
            instrumentUtkast.nytt,
            nu,
          )}
        >
          <HiddenField namn="utredningId" varde={utredningId} />
          <Falt idag={idag} />
          <SubmitRow>
            <SubmitButton variant="secondary" vantar="Sparar">
              Spara instrumentet
            </SubmitButton>
          </SubmitRow>
        </ActionForm>
      </FormDisclosure>
    </div>
  )
}

function Ratta({ i, view, nu }: Props & { i: InstrumentView }) {
  const { huvud, instrumentUtkast } = view
  return (
    <article id={`instrument-${i.id}`} className="border-b border-line py-4">
      <h3 className="mb-2">Rätta {i.namn}</h3>
      <AnchoredForm
        action={rattaInstrumentAction}
        varden={{
          namn: i.namn,
          datum: i.datum,
          bedomare: i.bedomare,
          sammanfattning: i.sammanfattning,
          version: i.version,
        }}
        utkast={formUtkast(
          {
            form: 'instrument-ratta',
            resurs: utkastResurs(huvud.utredningId, i.id),
            kommunKod: huvud.kommunKod,
            basVersion: i.version,
          },
          instrumentUtkast.ratta,
          nu,
        )}
      >
        <HiddenField namn="instrumentId" varde={i.id} />
        <Falt idag={huvud.idag} />
        <TextArea namn="skal" etikett="Vad var fel" rader={2} maxLangd={1_000} />
        <SubmitRow>
          <SubmitButton variant="secondary" vantar="Sparar">
            Spara rättelsen
          </SubmitButton>
          <ButtonLink href={arendeHref(huvud, `kartlaggning#instrument-${i.id}`)}>Rätta inte</ButtonLink>
        </SubmitRow>
      </AnchoredForm>
    </article>
  )
}
