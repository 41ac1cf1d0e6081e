import { formUtkast } from '@/modules/utkast/ui/public'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DraftStatus } from '@/ui/form/submit-row.client'
import { TextField } from '@/ui/form/text-field.client'
import { andraBakgrundAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'
import { BakgrundFalt, SparFalt } from './arende-falt.client'

/** How the case began, changed while it is open. */
export function BakgrundAvsnitt({ view, nu }: { view: PersonFormView; nu: string }) {
  const { bakgrund } = view
  if (!bakgrund)
    return (
      <p className="py-3 text-ink-2">Utredningen är avslutad, så det som stod när den började ändras inte.</p>
    )
  const nyckel = {
    form: 'bakgrund' as const,
    resurs: view.utredningId,
    kommunKod: bakgrund.kommunKod,
    basVersion: bakgrund.version,
  }
  return (
    <ActionForm
      id="andra-bakgrund"
      action={andraBakgrundAction}
      varden={{ ...bakgrund.varden, version: bakgrund.version }}
      className="formular max-w-text"
      utkast={formUtkast(nyckel, bakgrund.utkast, nu)}
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <HiddenField namn="utredningId" varde={view.utredningId} />
      <SparFalt val={view.val} />
      <BakgrundFalt val={view.val} />
      <TextField namn="forum" etikett="Var togs det upp?" maxLangd={200} valfritt />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Spara spår och bakgrund
        </SubmitButton>
        <DraftStatus />
      </div>
    </ActionForm>
  )
}
