import { valAv } from '@/domain/kodlista'
import type { Utkast } from '@/modules/utkast/public'
import { formUtkast } from '@/modules/utkast/ui/public'
import { forsorjningskallor } from '@/programme/kraft'
import type { Kvitto } from '@/text/sv/arende-klart'
import { ActionForm } from '@/ui/form/action-form.client'
import { FieldGroup } from '@/ui/form/field-group'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { foljaUppAction, sparaOverlamningAction } from '../actions'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { KvittoVid } from './kvitto-vid'

interface Props {
  huvud: ArendeHuvud
  overlamning: {
    mottagare: string | null
    trepartssamtal: string | null
    trepartssamtalSkal: string | null
    insatsEjStartadSkal: string | null
  }
  uppfoljning: { forfaller: string; gjord: string | null } | null
  utkast: Partial<Record<string, Utkast>>
  nu: string
  kvitto: Kvitto
}

/** Step 5: a warm hand-over, so that nobody loses speed, and the follow-up after avslut. */
export function StodVidare(props: Props) {
  const { huvud, uppfoljning, kvitto } = props
  return (
    <>
      {(huvud.steg === 'STOD_VIDARE' || props.overlamning.mottagare !== null) && (
        <Section rubrik="Stöd vidare" id="stod-vidare" not="en varm överlämning">
          {huvud.can.arbeta ? (
            <Overlamning {...props} />
          ) : (
            <p>{props.overlamning.mottagare ?? 'Ingen mottagare än.'}</p>
          )}
        </Section>
      )}
      {uppfoljning && (
        <Section
          rubrik="Uppföljning"
          id="uppfoljning"
          not={
            uppfoljning.gjord
              ? `gjord ${uppfoljning.gjord}`
              : `90 dagar efter avslut, ${uppfoljning.forfaller}`
          }
        >
          <KvittoVid id="uppfoljning" {...kvitto} />
          {uppfoljning.gjord === null && huvud.can.kommunens && <Uppfoljning {...props} />}
          {uppfoljning.gjord !== null && <Notice ton="ok">Uppföljningen gjordes {uppfoljning.gjord}.</Notice>}
        </Section>
      )}
    </>
  )
}

function Overlamning({ huvud, overlamning: o, utkast, nu }: Props) {
  const varden = {
    mottagare: o.mottagare ?? '',
    trepartssamtal: o.trepartssamtal ?? '',
    trepartssamtalSkal: o.trepartssamtalSkal ?? '',
    insatsEjStartadSkal: o.insatsEjStartadSkal ?? '',
    version: huvud.version,
  }
  const nyckel = {
    form: 'overlamning' as const,
    resurs: huvud.utredningId,
    kommunKod: huvud.kommunKod,
    basVersion: huvud.version,
  }
  return (
    <ActionForm
      action={sparaOverlamningAction}
      varden={varden}
      utkast={formUtkast(nyckel, utkast.overlamning, nu)}
    >
      <HiddenField namn="utredningId" varde={huvud.utredningId} />
      <TextField
        namn="mottagare"
        etikett="Vem tar emot"
        valfritt
        hjalp="Namn och verksamhet."
        maxLangd={400}
      />
      <FieldGroup rubrik="Trepartssamtal" kolumner={2}>
        <DateField namn="trepartssamtal" etikett="Hölls den" valfritt max={huvud.idag} />
        <TextField namn="trepartssamtalSkal" etikett="Eller varför inget hölls" valfritt maxLangd={1000} />
      </FieldGroup>
      <TextArea
        namn="insatsEjStartadSkal"
        etikett="Varför ingen insats har startat"
        valfritt
        rader={2}
        hjalp="Bara om ingen insats har börjat."
      />
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara överlämningen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Uppfoljning({ huvud, utkast, nu }: Props) {
  const nyckel = {
    form: 'uppfoljning' as const,
    resurs: huvud.utredningId,
    kommunKod: huvud.kommunKod,
    basVersion: huvud.version,
  }
  return (
    <ActionForm
      action={foljaUppAction}
      varden={{ datum: huvud.idag, version: huvud.version }}
      utkast={formUtkast(nyckel, utkast.uppfoljning, nu)}
    >
      <HiddenField namn="utredningId" varde={huvud.utredningId} />
      <RadioGroup
        namn="nadd"
        etikett="Nådde du personen"
        alternativ={[
          { varde: 'JA', etikett: 'Ja' },
          { varde: 'NEJ', etikett: 'Nej' },
        ]}
        utseende="rad"
      />
      <FieldGroup rubrik="Hur det är nu" kolumner={2}>
        <SelectField
          namn="forsorjning"
          etikett="Försörjning"
          valfritt
          tomt="Vet inte"
          alternativ={valAv(forsorjningskallor)}
        />
        <TextField namn="sysselsattning" etikett="Sysselsättning" valfritt maxLangd={400} />
      </FieldGroup>
      <DateField namn="datum" etikett="Dag" max={huvud.idag} />
      <TextArea namn="kommentar" etikett="Kommentar" valfritt rader={3} />
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara uppföljningen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}
