import { faltEtikett, konStammerText } from '@/text/sv/deltagare'
import { Fact, FactRow } from '@/ui/fact'
import { ActionForm } from '@/ui/form/action-form.client'
import { FieldGroup } from '@/ui/form/field-group'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextField } from '@/ui/form/text-field.client'
import { andraPersonAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'
import { KontaktUppgifter } from './kontakt-falt.client'

type Props = { view: PersonFormView }

/** Name, kön, contact and language in one form with one version. */
export function PersonAvsnitt({ view }: Props) {
  return (
    <ActionForm
      id="andra-person"
      action={andraPersonAction}
      varden={{ ...view.varden, version: view.version }}
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <FieldGroup rubrik="Person" kolumner={3}>
        <TextField namn="fornamn" etikett="Förnamn" maxLangd={100} />
        <TextField namn="efternamn" etikett="Efternamn" maxLangd={100} />
        <SelectField
          namn="kon"
          etikett="Kön"
          alternativ={view.val.kon}
          bredd="full"
          tomt={null}
          varning={view.konVarning ? konStammerText[view.konVarning] : undefined}
        />
      </FieldGroup>
      <FieldGroup rubrik="Kontakt och språk" kolumner={3}>
        <KontaktUppgifter kontaktsatt={view.val.kontaktsatt} />
      </FieldGroup>
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara uppgifterna</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

const kontaktfalt = ['telefon', 'epost', 'adress', 'kontaktsatt', 'sprak', 'tolkNotering']

/** The same as facts, for those who read and do not change. */
export function KontaktLasning({ view }: Props) {
  const { varden, val } = view
  const text = (falt: string): string =>
    falt === 'kontaktsatt'
      ? (val.kontaktsatt.find((k) => k.varde === varden[falt])?.etikett ?? '')
      : (varden[falt] ?? '')
  return (
    <FactRow>
      <Fact etikett="Kön">{val.kon.find((k) => k.varde === varden.kon)?.etikett}</Fact>
      {kontaktfalt.map((falt) => (
        <Fact key={falt} etikett={faltEtikett[falt] ?? falt}>
          {text(falt) || 'Inte angivet'}
        </Fact>
      ))}
      <Fact etikett="Tolk">{varden.tolkbehov === 'ja' ? 'Behövs' : 'Behövs inte'}</Fact>
    </FactRow>
  )
}
