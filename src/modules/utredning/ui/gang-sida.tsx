import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { Section } from '@/ui/section'
import { formUtkast } from '@/modules/utkast/public'
import {
  aterupptaAction,
  avslutaAction,
  bytKontaktpersonAction,
  makuleraAvslutAction,
  pausaAction,
  returneraStegAction,
} from '../actions'
import type { GangSida } from '../queries/gang-sida'
import { ArendeSida } from './arende-sida'

/** The acts that change a case's course: each a named choice, with what follows from it said before it is done. */
export function GangSidaVy({ view, nu }: { view: GangSida; nu: string }) {
  const { huvud } = view
  const { status, can } = huvud
  const pagar = status === 'PAGAENDE'
  const handlingar = [
    view.kanAteruppta && Ateruppta,
    can.kommunens && view.kollegor.length > 0 && Kontaktperson,
    pagar && Pausa,
    pagar && view.tidigareSteg.length > 0 && Returnera,
    status !== 'AVSLUTAD' && can.kommunens && Avsluta,
    status === 'AVSLUTAD' && can.kommunens && huvud.avslutad?.orsak !== 'EJ_ANTAGEN' && MakuleraAvslut,
  ].filter((h) => h !== false)
  return (
    <ArendeSida huvud={huvud} flik="ANNAT">
      {handlingar.length > 0 && (
        <Section rubrik="Vad vill du göra?" id="gangen">
          {handlingar.map((Handling) => (
            <Handling key={Handling.name} view={view} nu={nu} oppen={handlingar.length === 1} />
          ))}
        </Section>
      )}
    </ArendeSida>
  )
}

type Del = { view: GangSida; nu: string; oppen: boolean }
const Vilket = ({ view }: Pick<Del, 'view'>) => (
  <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
)

function Kontaktperson({ view, oppen }: Del) {
  return (
    <ActionForm
      vik={{
        rubrik: 'Byt kontaktperson',
        not: view.huvud.kontaktperson ? `nu ${view.huvud.kontaktperson}` : 'ingen just nu',
        id: 'kontaktperson',
        oppen,
      }}
      action={bytKontaktpersonAction}
      varden={{ version: view.huvud.version }}
    >
      <Vilket view={view} />
      <SelectField namn="kontaktpersonId" etikett="Lämna över till" alternativ={view.kollegor} />
      <SubmitRow>
        <SubmitButton variant="secondary" vantar="Sparar">
          Byt kontaktperson
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Pausa({ view, oppen }: Del) {
  return (
    <ActionForm
      vik={{ rubrik: 'Pausa utredningen', not: 'tiden i steget visas utan pausen', id: 'pausa', oppen }}
      action={pausaAction}
      varden={{ datum: view.huvud.idag, version: view.huvud.version }}
    >
      <Vilket view={view} />
      <SelectField namn="skal" etikett="Varför" alternativ={view.pausskal} />
      <FieldGroup rubrik="När" kolumner={2}>
        <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
        <DateField namn="vantasAter" etikett="Väntas fortsätta" min={view.huvud.idag} />
      </FieldGroup>
      <SubmitRow>
        <SubmitButton variant="secondary" vantar="Sparar">
          Pausa utredningen
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Ateruppta({ view, oppen }: Del) {
  return (
    <ActionForm
      vik={{ rubrik: 'Fortsätt utredningen', not: 'utredningen är pausad', id: 'ateruppta', oppen }}
      action={aterupptaAction}
      varden={{ datum: view.huvud.idag, version: view.huvud.version }}
    >
      <Vilket view={view} />
      <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
      <SubmitRow>
        <SubmitButton vantar="Sparar">Fortsätt utredningen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Returnera({ view, oppen }: Del) {
  return (
    <ActionForm
      vik={{ rubrik: 'Gå tillbaka ett steg', not: 'inget som är skrivet försvinner', id: 'tillbaka', oppen }}
      action={returneraStegAction}
      varden={{ datum: view.huvud.idag, version: view.huvud.version }}
    >
      <Vilket view={view} />
      <SelectField namn="till" etikett="Till steg" alternativ={view.tidigareSteg} />
      <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
      <TextField namn="skal" etikett="Varför" maxLangd={1000} />
      <SubmitRow>
        <SubmitButton variant="secondary" vantar="Sparar">
          Gå tillbaka
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Avsluta({ view, nu, oppen }: Del) {
  const { utredningId, kommunKod, version, idag } = view.huvud
  return (
    <ActionForm
      vik={{
        rubrik: 'Avsluta utredningen',
        not: 'det som är räknat i målen står kvar',
        id: 'avsluta',
        oppen,
      }}
      action={avslutaAction}
      varden={{ datum: idag, version }}
      utkast={formUtkast(
        { form: 'avslut', resurs: utredningId, kommunKod, basVersion: version },
        view.utkast,
        nu,
      )}
    >
      <Vilket view={view} />
      <SelectField
        namn="orsak"
        etikett="Orsak"
        alternativ={view.avslutsorsaker}
        hjalp="Felregistrerad tar bort utredningen ur alla tal, också bakåt i tiden."
      />
      <DateField namn="datum" etikett="Avslutad den" max={idag} />
      <TextArea namn="kommentar" etikett="Kommentar" valfritt rader={3} />
      <SubmitRow>
        <SubmitButton variant="danger" vantar="Sparar">
          Avsluta utredningen
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function MakuleraAvslut({ view, oppen }: Del) {
  return (
    <ActionForm
      vik={{
        rubrik: 'Makulera avslutet',
        not: 'utredningen öppnas som den stod',
        id: 'makulera-avslut',
        oppen,
      }}
      action={makuleraAvslutAction}
      varden={{ version: view.huvud.version }}
    >
      <Vilket view={view} />
      <TextField namn="skal" etikett="Varför avslutet inte stämmer" maxLangd={1000} />
      <SubmitRow>
        <SubmitButton variant="secondary" vantar="Sparar">
          Makulera avslutet
        </SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}
