import { etikettAv } from '@/domain/kodlista'
import type { Utkast } from '@/modules/utkast/public'
import { formUtkast } from '@/modules/utkast/ui/public'
import type { ArendeHuvud } from '@/modules/utredning/public'
import { arendeHref, KriteriumLank } from '@/modules/utredning/ui/public'
import { programmeOf } from '@/programme/register'
import type { UtkastForm } from '@/schema/utkast'
import { sandningNasta, sandningRubrik, saknasRubrik } from '@/text/sv/aktualisering'
import { datum } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { Checklist } from '@/ui/checklist'
import { Dialog } from '@/ui/dialog'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Quote } from '@/ui/quote'
import { Section } from '@/ui/section'
import {
  atertaAktualiseringAction,
  kompletteraAktualiseringAction,
  skickaAktualiseringAction,
} from '../actions'
import type { SandningRad, SandningView } from '../queries/sandning'
import { PausadNotis } from './pausad-notis'

export type SandningProps = {
  huvud: ArendeHuvud
  sandning: SandningView
  utkast: Partial<Record<string, Utkast>>
  /** ISO instant. */
  nu: string
}

/** Where the case's way to the team stands: what is missing, the form that sends it, the team's answers, and what to do now. */
export function SandningPanel(props: SandningProps) {
  const { huvud, sandning } = props
  const [senast, ...aldre] = sandning.sandningar
  return (
    <Section rubrik={sandningRubrik(sandning.lage, huvud.team)} id="aktualisering">
      <Nasta sandning={sandning} />
      {senast && <Sandning rad={senast} />}
      {sandning.kan.komplettera && (
        <div className="mt-3">
          <Komplettera {...props} />
        </div>
      )}
      <Atgarder {...props} />
      {sandning.kan.skicka && (
        <div className="mt-3">
          <Skicka {...props} />
        </div>
      )}
      {aldre.length > 0 && (
        <div className="mt-4">
          <Disclosure rubrik="Tidigare aktualiseringar">
            {aldre.map((rad) => (
              <Sandning key={rad.id} rad={rad} />
            ))}
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

function Nasta({ sandning }: { sandning: SandningView }) {
  const text = sandningNasta(sandning.lage, sandning.vantat, sandning.kan.starta)
  return text && <p className="mt-2 max-w-text">{text}</p>
}

function Sandning({ rad }: { rad: SandningRad }) {
  return (
    <div className="border-b border-line py-4">
      <p className="text-meta text-ink-2">
        Skickad {datum(rad.skickad)}
        {rad.av && ` av ${rad.av}`}
      </p>
      {rad.fraga && <p className="mt-1 max-w-text whitespace-pre-line">{rad.fraga}</p>}
      {rad.egnaOrd && (
        <div className="mt-3">
          <Quote vem="Med egna ord">{rad.egnaOrd}</Quote>
        </div>
      )}
      <ul className="mt-2">
        {rad.beslut.map((b) => (
          <li key={b.id} className="max-w-text py-1">
            <strong>Teamet:</strong> {b.text}
          </li>
        ))}
        {rad.komplettering && (
          <li className="max-w-text py-1">
            <strong>Kommunen {datum(rad.komplettering.datum)}:</strong> {rad.komplettering.text}
          </li>
        )}
        {rad.atertagen && (
          <li className="max-w-text py-1">
            <strong>Tillbaka {datum(rad.atertagen.datum)}.</strong> {aterskal(rad.atertagen.skal)}
          </li>
        )}
      </ul>
    </div>
  )
}

// A taking back that follows from the samtycke carries its code.
const aterskal = (skal: string | null): string =>
  skal === 'SAMTYCKE_ATERKALLAT'
    ? 'Samtycket återkallades.'
    : skal === 'SAMTYCKE_UTGANGET'
      ? 'Samtycket gick ut.'
      : (skal ?? '')

function Atgarder({ huvud, sandning }: SandningProps) {
  const { kan } = sandning
  if (!kan.aterta && !kan.besluta && !kan.starta) return null
  return (
    <div className="mt-4 flex flex-wrap gap-3 no-print">
      {kan.starta && (
        <ButtonLink variant="primary" href={arendeHref(huvud, 'kartlaggning')}>
          Starta kartläggningen
        </ButtonLink>
      )}
      {kan.besluta && (
        <ButtonLink href={arendeHref(huvud, 'samtycke/beslut')}>
          {sandning.lage === 'ANTAGEN' || sandning.lage === 'EJ_ANTAGEN'
            ? 'Teamets beslut'
            : 'Besluta utan möte'}
        </ButtonLink>
      )}
      {kan.aterta && (
        <Dialog knapp="Ta tillbaka aktualiseringen" rubrik="Ta tillbaka aktualiseringen">
          <p className="mb-4 max-w-text">
            Teamet slutar se ärendet genast. Det stannar i steg 2 hos kommunen och går att skicka igen.
          </p>
          <ActionForm action={atertaAktualiseringAction} varden={{ version: huvud.version }}>
            <HiddenField namn="utredningId" varde={huvud.utredningId} />
            <TextArea namn="skal" etikett="Varför" rader={2} />
            <SubmitButton vantar="Tar tillbaka">Ta tillbaka</SubmitButton>
          </ActionForm>
        </Dialog>
      )}
    </div>
  )
}

/** The draft of a form about this case. It guards nothing of its own: what counts is how the case stands now. */
function draftOf(form: UtkastForm, huvud: ArendeHuvud, utkast: SandningProps['utkast'], nu: string) {
  const nyckel = { form, resurs: huvud.utredningId, kommunKod: huvud.kommunKod, basVersion: huvud.version }
  return { ...formUtkast(nyckel, utkast[form], nu), basVersion: huvud.version }
}

function Komplettera({ huvud, utkast, nu }: SandningProps) {
  return (
    <ActionForm
      action={kompletteraAktualiseringAction}
      varden={{ version: huvud.version }}
      utkast={draftOf('komplettering', huvud, utkast, nu)}
    >
      <HiddenField namn="utredningId" varde={huvud.utredningId} />
      <TextArea namn="komplettering" etikett="Svar till teamet" rader={5} />
      <SubmitRow>
        <SubmitButton vantar="Skickar">Skicka till teamet</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Skicka(props: SandningProps) {
  const { huvud, sandning, utkast, nu } = props
  const saknas = sandning.krav.filter((k) => !k.klar)
  if (sandning.pausad) return <PausadNotis huvud={huvud} />
  if (saknas.length > 0) {
    return (
      <Checklist
        rubrik={saknasRubrik(saknas.length)}
        punkter={sandning.krav.map((k) => ({
          etikett: k.etikett,
          klar: k.klar,
          hjalp: hjalpFor(k.kod, sandning),
          atgard: !k.klar && <KriteriumLank huvud={huvud} kod={k.kod} etikett={k.etikett} />,
        }))}
      />
    )
  }
  return (
    <ActionForm
      action={skickaAktualiseringAction}
      varden={{ version: huvud.version }}
      felrubrik="innan du kan skicka till teamet"
      utkast={draftOf('aktualisering', huvud, utkast, nu)}
    >
      <HiddenField namn="utredningId" varde={huvud.utredningId} />
      <TextArea
        namn="fraga"
        etikett="Vad vill ni ha hjälp med?"
        hjalp="Teamet läser det här först."
        rader={4}
      />
      <TextArea
        namn="egnaOrd"
        etikett="Med personens egna ord"
        hjalp="Vad vill personen själv?"
        valfritt
        rader={3}
      />
      {sandning.anteckningar.length > 0 && <Anteckningar huvud={huvud} sandning={sandning} />}
      {sandning.arbetsterapeuter && (
        <SelectField
          namn="arbetsterapeutId"
          etikett="Handläggare i teamet"
          hjalp="Uppgifterna är skyddade. I teamet är det bara den du väljer som ser ärendet."
          alternativ={sandning.arbetsterapeuter.map((p) => ({ varde: p.id, etikett: p.namn }))}
        />
      )}
      <SubmitRow>
        <SubmitButton vantar="Skickar">Skicka till team {huvud.team}</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Anteckningar({ huvud, sandning }: Pick<SandningProps, 'huvud' | 'sandning'>) {
  const typer = programmeOf(huvud.programKod).koder.anteckningstyper
  return (
    <CheckboxGroup
      namn="anteckningar"
      etikett="Anteckningar som teamet får läsa"
      hjalp="Det som är antecknat före sändningen stannar i kommunen om du inte väljer det här."
      valfritt
      utseende="lista"
      alternativ={sandning.anteckningar.map((a) => ({
        varde: a.id,
        etikett: `${datum(a.datum)}, ${etikettAv(typer, a.typ)}`,
        hjalp: a.text.length > 140 ? `${a.text.slice(0, 140)}…` : a.text,
      }))}
    />
  )
}

function hjalpFor(kod: string, { behorighet }: SandningView): string | undefined {
  if (kod === 'SAMTYCKE') return 'Skriv in ett samtycke som gäller för teamet.'
  if (kod !== 'BEHORIGHET') return undefined
  if (behorighet === 'INTE_AN') return 'Personen är för ung i dag.'
  if (behorighet === 'NEJ') return 'Personen är äldre än åldersgränsen.'
  if (behorighet === 'UPPGIFTER_SAKNAS') return 'Antal månader med bistånd saknas.'
  return 'Det behövs ett skäl.'
}
