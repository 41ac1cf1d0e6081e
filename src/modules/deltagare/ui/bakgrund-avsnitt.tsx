import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextField } from '@/ui/form/text-field.client'
import { andraBakgrundAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'
import { BakgrundFalt, SparFalt } from './arende-falt.client'

/** How the case began, changed while it is open. */
export function BakgrundAvsnitt({ view }: { view: PersonFormView }) {
  const { bakgrund } = view
  if (!bakgrund)
    return (
      <p className="py-3 text-ink-2">Utredningen är avslutad, så det som stod när den började ändras inte.</p>
    )
  return (
    <ActionForm
      id="andra-bakgrund"
      action={andraBakgrundAction}
      varden={{ ...bakgrund.varden, version: bakgrund.version }}
      className="formular max-w-text"
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <HiddenField namn="utredningId" varde={view.utredningId} />
      <SparFalt val={view.val} />
      <BakgrundFalt val={view.val} />
      <TextField namn="forum" etikett="Var togs det upp?" maxLangd={200} valfritt />
      <div className="pt-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Spara spår och bakgrund
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
