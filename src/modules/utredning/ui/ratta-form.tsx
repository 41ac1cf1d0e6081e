import { programmeOf } from '@/programme/register'
import { kommentarHjalp } from '@/text/sv/utredning'
import { formUtkast } from '@/modules/utkast/ui/public'
import { utkastResurs } from '@/schema/utkast'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import type { Varde } from '@/ui/form/form-values'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, NumberField, TextField } from '@/ui/form/text-field.client'
import { ButtonLink } from '@/ui/button'
import { makuleraHandelseAction, rattaHandelseAction } from '../actions'
import type { RattelserView, ValdSak } from '../queries/rattelser'
import { arendeHref } from './flikar'

type Props = { view: RattelserView; vald: ValdSak }

/** What the thing should say instead, and why; or that it should be struck out. */
export function RattaForm({ view, vald, nu }: Props & { nu: string }) {
  const { huvud } = view
  const nyckel = {
    form: 'rattelse' as const,
    resurs: utkastResurs(huvud.utredningId, vald.sak, vald.id),
    kommunKod: huvud.kommunKod,
    basVersion: vald.version,
  }
  return (
    <>
      <ActionForm
        action={rattaHandelseAction}
        varden={startvarden(vald)}
        utkast={formUtkast(nyckel, vald.utkast, nu)}
      >
        <Vilken view={view} vald={vald} />
        <Falt view={view} vald={vald} />
        <TextArea
          namn="skal"
          etikett="Varför"
          hjalp="Det som stod förut går att läsa, tillsammans med skälet."
          rader={2}
        />
        <SubmitRow>
          <SubmitButton vantar="Rättar">Rätta</SubmitButton>
          <ButtonLink href={arendeHref(huvud, '#handelser')}>Rätta inte</ButtonLink>
        </SubmitRow>
      </ActionForm>
      {vald.kanMakuleras && (
        <div className="mt-4">
          <Disclosure rubrik="Hände det aldrig? Makulera i stället">
            <ActionForm action={makuleraHandelseAction} varden={{ version: vald.version }}>
              <Vilken view={view} vald={vald} />
              <TextArea
                namn="skal"
                etikett="Varför"
                hjalp="Det stryks och räknas inte längre, men går att läsa tillsammans med skälet."
                rader={2}
              />
              <SubmitButton variant="danger" vantar="Makulerar">
                Makulera
              </SubmitButton>
            </ActionForm>
          </Disclosure>
        </div>
      )}
    </>
  )
}

function Vilken({ view, vald }: Props) {
  return (
    <>
      <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
      <HiddenField namn="sak" varde={vald.sak} />
      <HiddenField namn="sakId" varde={vald.id} />
    </>
  )
}

/** The fields begin with what stands there; a sending's day has a name of its own in the records. */
function startvarden({ sak, nu, version }: ValdSak): Record<string, Varde> {
  const varden = Object.fromEntries(
    Object.entries(nu).filter(([, v]) => v === null || typeof v === 'string' || typeof v === 'number'),
  ) as Record<string, Varde>
  if (sak === 'aktualisering') varden.datum = varden.skickad
  if (sak === 'uppfoljning') varden.nadd = nu.nadd === true ? 'JA' : 'NEJ'
  return { ...varden, version }
}

function Falt({ view, vald }: Props) {
  const { idag } = view.huvud
  switch (vald.sak) {
    case 'aktivitetsformaga':
      return (
        <>
          <DateField namn="datum" etikett="Bedömd den" max={idag} />
          <NumberField namn="procent" etikett="Förmåga" enhet="% av heltid" />
          <TextField namn="bedomare" etikett="Bedömare" valfritt maxLangd={200} />
          <TextField namn="grund" etikett="Grund" valfritt maxLangd={400} />
          <TextArea namn="motivering" etikett="Motivering" rader={3} />
        </>
      )
    case 'insats':
      return (
        <>
          <SelectField namn="typ" etikett="Sorts insats" alternativ={view.koder.insatstyper} />
          <DateField namn="startad" etikett="Startade" max={idag} />
          {typeof vald.nu.slutad === 'string' && <DateField namn="slutad" etikett="Slutade" max={idag} />}
        </>
      )
    case 'uppfoljning':
      return (
        <>
          <DateField namn="datum" etikett="Uppföljd den" max={idag} />
          <RadioGroup
            namn="nadd"
            etikett="Nådde du personen"
            alternativ={[
              { varde: 'JA', etikett: 'Ja' },
              { varde: 'NEJ', etikett: 'Nej' },
            ]}
            utseende="rad"
          />
          <SelectField
            namn="forsorjning"
            etikett="Försörjning då"
            valfritt
            alternativ={view.koder.forsorjningskallor}
          />
          <TextField namn="sysselsattning" etikett="Sysselsättning då" valfritt maxLangd={400} />
          <TextArea namn="kommentar" etikett="Kommentar" valfritt rader={3} />
        </>
      )
    case 'aktualisering':
      return <DateField namn="datum" etikett="Skickad den" max={idag} />
    case 'teambeslut':
      return <DateField namn="datum" etikett="Beslutat den" max={idag} />
    case 'samtycke':
      return (
        <>
          <DateField namn="datum" etikett="Givet den" max={idag} />
          <DateField namn="till" etikett="Gäller till och med" valfritt hjalp="Tomt betyder tills vidare." />
        </>
      )
    case 'avslut':
      return (
        <>
          <DateField namn="datum" etikett="Avslutad den" max={idag} />
          <SelectField namn="orsak" etikett="Orsak" alternativ={view.koder.avslutsorsaker} />
          <TextArea
            namn="kommentar"
            etikett="Kommentar"
            valfritt
            hjalp={kommentarHjalp(programmeOf(view.huvud.programKod).koder.avslutsorsaker)}
            rader={3}
          />
        </>
      )
  }
}
