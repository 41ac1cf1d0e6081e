import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { planeraKontaktAction } from '../actions'
import type { ArendeHuvud } from '../queries/arende-huvud'

/** Plans, changes or takes away the next contact. Opens by itself when the page's button leads here. */
export function PlaneraKontakt({ huvud }: { huvud: ArendeHuvud }) {
  const plan = huvud.nastaKontakt
  return (
    <Disclosure rubrik={plan ? 'Ändra nästa kontakt' : 'Boka nästa kontakt'}>
      <div id="kontakt">
        <ActionForm
          action={planeraKontaktAction}
          varden={{ nastaKontakt: plan?.datum, nastaKontaktVad: plan?.vad, version: huvud.version }}
        >
          <HiddenField namn="utredningId" varde={huvud.utredningId} />
          <DateField
            namn="nastaKontakt"
            etikett="Dag"
            valfritt={plan !== null}
            hjalp={plan ? 'Töm för att ta bort.' : undefined}
          />
          <TextField
            namn="nastaKontaktVad"
            etikett="Vad"
            valfritt
            maxLangd={200}
            hjalp="Till exempel: möte klockan 10."
          />
          <SubmitButton variant="secondary" vantar="Sparar">
            Spara
          </SubmitButton>
        </ActionForm>
      </div>
    </Disclosure>
  )
}
