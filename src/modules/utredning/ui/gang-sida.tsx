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

/** The acts that change a case's course, each with what follows from it said before it is done. */
export function GangSidaVy({ view, nu }: { view: GangSida; nu: string }) {
  const { huvud } = view
  const { status, can } = huvud
  return (
    <ArendeSida huvud={huvud} flik="ANNAT">
      {can.kommunens && view.kollegor.length > 0 && <Kontaktperson view={view} />}
      {status === 'PAGAENDE' && <Pausa view={view} />}
      {view.kanAteruppta && <Ateruppta view={view} />}
      {status === 'PAGAENDE' && view.tidigareSteg.length > 0 && <Returnera view={view} />}
      {status !== 'AVSLUTAD' && can.kommunens && <Avsluta view={view} nu={nu} />}
      {status === 'AVSLUTAD' && can.kommunens && huvud.avslutad?.orsak !== 'EJ_ANTAGEN' && (
        <MakuleraAvslut view={view} />
      )}
    </ArendeSida>
  )
}

type Del = { view: GangSida }
const Vilket = ({ view }: Del) => <HiddenField namn="utredningId" varde={view.huvud.utredningId} />

function Kontaktperson({ view }: Del) {
  return (
    <Section rubrik="Kontaktperson" id="kontaktperson" not={view.huvud.kontaktperson ?? 'ingen just nu'}>
      <ActionForm action={bytKontaktpersonAction} varden={{ version: view.huvud.version }}>
        <Vilket view={view} />
        <SelectField namn="kontaktpersonId" etikett="Lämna över till" alternativ={view.kollegor} />
        <SubmitRow>
          <SubmitButton variant="secondary" vantar="Sparar">
            Byt kontaktperson
          </SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}

function Pausa({ view }: Del) {
  return (
    <Section rubrik="Pausa" id="pausa" not="tiden i steget visas utan pausen">
      <ActionForm action={pausaAction} varden={{ datum: view.huvud.idag, version: view.huvud.version }}>
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
    </Section>
  )
}

function Ateruppta({ view }: Del) {
  return (
    <Section rubrik="Fortsätt" id="ateruppta" not="utredningen är pausad">
      <ActionForm action={aterupptaAction} varden={{ datum: view.huvud.idag, version: view.huvud.version }}>
        <Vilket view={view} />
        <DateField namn="datum" etikett="Från och med" max={view.huvud.idag} />
        <SubmitRow>
          <SubmitButton vantar="Sparar">Fortsätt utredningen</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}

function Returnera({ view }: Del) {
  return (
    <Section rubrik="Gå tillbaka ett steg" id="tillbaka" not="inget som är skrivet försvinner">
      <ActionForm
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
    </Section>
  )
}

function Avsluta({ view, nu }: Del & { nu: string }) {
  const { utredningId, kommunKod, version, idag } = view.huvud
  return (
    <Section rubrik="Avsluta utredningen" id="avsluta" not="det som är räknat i målen står kvar">
      <ActionForm
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
    </Section>
  )
}

function MakuleraAvslut({ view }: Del) {
  return (
    <Section rubrik="Makulera avslutet" id="makulera-avslut" not="utredningen öppnas som den stod">
      <ActionForm action={makuleraAvslutAction} varden={{ version: view.huvud.version }}>
        <Vilket view={view} />
        <TextField namn="skal" etikett="Varför avslutet inte stämmer" maxLangd={1000} />
        <SubmitRow>
          <SubmitButton variant="secondary" vantar="Sparar">
            Makulera avslutet
          </SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}
