import type { ComponentProps, ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { Section } from '@/ui/section'
import { programmeOf } from '@/programme/register'
import { kommentarHjalp } from '@/text/sv/utredning'
import { formUtkast } from '@/modules/utkast/ui/public'
import {
  aterupptaAction,
  avslutaAction,
  bytAnsvarigAction,
  bytKontaktpersonAction,
  makuleraAvslutAction,
  pausaAction,
  returneraStegAction,
} from '../actions'
import type { GangSida } from '../queries/gang-sida'
import { ArendeSida } from './arende-sida'
import { GangHinder } from './gang-hinder'

/** The acts that change a case's course: each a named choice, with what follows from it said before it is done. */
export function GangSidaVy({ view, nu, klart }: { view: GangSida; nu: string; klart?: string }) {
  const handlingar = mojliga(view)
  return (
    <ArendeSida huvud={view.huvud} flik="ANNAT" klart={klart}>
      <Section rubrik={handlingar.length > 0 ? 'Vad vill du göra?' : 'Inget att göra just nu'} id="gangen">
        {view.hinder.map((kod) => (
          <GangHinder key={kod} kod={kod} huvud={view.huvud} />
        ))}
        {handlingar.map(({ id, Form }) => (
          <Form key={id} id={id} view={view} nu={nu} oppen={handlingar.length === 1} />
        ))}
      </Section>
    </ArendeSida>
  )
}

type Del = { id: string; view: GangSida; nu: string; oppen: boolean }

type Handlingsval = { kan: boolean; id: string; Form: (del: Del) => ReactNode }

/** What can be done with the case now, each act by the name that an address may point at. */
function mojliga(view: GangSida): Handlingsval[] {
  const { huvud } = view
  const { status, can } = huvud
  const pagar = status === 'PAGAENDE'
  const stangd = status === 'AVSLUTAD'
  const alla: Handlingsval[] = [
    { kan: view.kanAteruppta, id: 'ateruppta', Form: Ateruppta },
    { kan: can.kommunens && view.kollegor.length > 0, id: 'kontaktperson', Form: Kontaktperson },
    { kan: can.teamets && kanLamnasOver(huvud) && view.ansvariga.length > 0, id: 'ansvarig', Form: Ansvarig },
    { kan: pagar, id: 'pausa', Form: Pausa },
    { kan: pagar && view.tidigareSteg.length > 0, id: 'tillbaka', Form: Returnera },
    { kan: !stangd && can.kommunens, id: 'avsluta', Form: Avsluta },
    {
      kan: stangd && can.kommunens && huvud.avslutad?.orsak !== 'EJ_ANTAGEN',
      id: 'makulera-avslut',
      Form: MakuleraAvslut,
    },
  ]
  return alla.filter((h) => h.kan)
}

type HandlingProps = Pick<Del, 'id' | 'view' | 'oppen'> & {
  rubrik: string
  /** What follows from it. */
  not: string
  /** The words of the button; those of the row where left out. */
  knapp?: string
  variant?: ComponentProps<typeof SubmitButton>['variant']
  action: ActionFormProps['action']
  /** Dated today as long as nothing else is chosen. */
  daterad?: boolean
  utkast?: ActionFormProps['utkast']
  children: ReactNode
}

/** One act: its row, and behind it what it asks for. */
function Handling({
  view,
  oppen,
  id,
  rubrik,
  not,
  knapp = rubrik,
  variant = 'secondary',
  ...form
}: HandlingProps) {
  const { idag, utredningId, version } = view.huvud
  const { action, daterad, utkast, children } = form
  return (
    <ActionForm
      vik={{ rubrik, not, id, oppen }}
      action={action}
      varden={daterad ? { datum: idag, version } : { version }}
      utkast={utkast}
    >
      <HiddenField namn="utredningId" varde={utredningId} />
      {children}
      <SubmitRow>
        <SubmitButton variant={variant} vantar="Sparar">
          {knapp}
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Kontaktperson({ id, view, oppen }: Del) {
  const { kontaktperson } = view.huvud
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Byt kontaktperson"
      not={kontaktperson ? `nu ${kontaktperson}` : 'ingen just nu'}
      action={bytKontaktpersonAction}
    >
      <SelectField namn="kontaktpersonId" etikett="Lämna över till" alternativ={view.kollegor} />
    </Handling>
  )
}

/** The decision names who is responsible first; nobody is once the case is closed. */
const kanLamnasOver = ({ status, teambeslut }: GangSida['huvud']): boolean =>
  status !== 'AVSLUTAD' && teambeslut === 'ANTAGEN'

function Ansvarig({ id, view, oppen }: Del) {
  const { arbetsterapeut } = view.huvud
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik={arbetsterapeut ? 'Byt ansvarig arbetsterapeut' : 'Utse ansvarig arbetsterapeut'}
      not={arbetsterapeut ? `nu ${arbetsterapeut}` : 'ingen just nu'}
      action={bytAnsvarigAction}
    >
      <SelectField
        namn="arbetsterapeutId"
        etikett={arbetsterapeut ? 'Lämna över till' : 'Vem tar ärendet?'}
        alternativ={view.ansvariga}
      />
    </Handling>
  )
}

function Pausa({ id, view, oppen }: Del) {
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Pausa utredningen"
      not="tiden i steget visas utan pausen"
      action={pausaAction}
      daterad
    >
      <SelectField namn="skal" etikett="Varför" alternativ={view.pausskal} />
      <FieldGroup rubrik="När" kolumner={2}>
        <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
        <DateField namn="vantasAter" etikett="Väntas fortsätta" min={view.huvud.idag} />
      </FieldGroup>
    </Handling>
  )
}

function Ateruppta({ id, view, oppen }: Del) {
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Fortsätt utredningen"
      not="utredningen är pausad"
      variant="primary"
      action={aterupptaAction}
      daterad
    >
      <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
    </Handling>
  )
}

function Returnera({ id, view, oppen }: Del) {
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Gå tillbaka ett steg"
      not="inget som är skrivet försvinner"
      knapp="Gå tillbaka"
      action={returneraStegAction}
      daterad
    >
      <SelectField namn="till" etikett="Till steg" alternativ={view.tidigareSteg} />
      <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
      <TextField namn="skal" etikett="Varför" maxLangd={1000} />
    </Handling>
  )
}

function Avsluta({ id, view, nu, oppen }: Del) {
  const { utredningId, kommunKod, programKod, version, idag } = view.huvud
  const nyckel = { form: 'avslut' as const, resurs: utredningId, kommunKod, basVersion: version }
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Avsluta utredningen"
      not="det som är räknat i målen står kvar"
      variant="danger"
      action={avslutaAction}
      daterad
      utkast={formUtkast(nyckel, view.utkast, nu)}
    >
      <SelectField
        namn="orsak"
        etikett="Orsak"
        alternativ={view.avslutsorsaker}
        hjalp="Felregistrerad tar bort utredningen ur alla tal, också bakåt i tiden."
      />
      <DateField namn="datum" etikett="Avslutad den" max={idag} />
      <TextArea
        namn="kommentar"
        etikett="Kommentar"
        valfritt
        hjalp={kommentarHjalp(programmeOf(programKod).koder.avslutsorsaker)}
        rader={3}
      />
    </Handling>
  )
}

function MakuleraAvslut({ id, view, oppen }: Del) {
  return (
    <Handling
      view={view}
      oppen={oppen}
      id={id}
      rubrik="Makulera avslutet"
      not="utredningen öppnas som den stod"
      action={makuleraAvslutAction}
    >
      <TextField namn="skal" etikett="Varför avslutet inte stämmer" maxLangd={1000} />
    </Handling>
  )
}
