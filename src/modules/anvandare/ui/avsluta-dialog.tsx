import { anvandareText } from '@/text/sv/anvandare'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import type { FormAction } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField } from '@/ui/form/text-field.client'
import type { MedlemskapVy } from '../queries/anvandare'

const t = anvandareText.medlemskap

type Props = {
  m: MedlemskapVy
  action: FormAction
  /** How a membership that holds gets a last day; a proposal has none to get. */
  sistaDag?: FormAction
}

/**
 * Asks once more before a membership ends, or a proposal is turned down. Says what stands in the way instead, where it
 * does; a last day can be set all the same.
 */
export function AvslutaDialog({ m, action, sistaDag }: Props) {
  const forslag = m.lage === 'VANTAR'
  const verb = forslag ? t.avboj : t.avsluta
  return (
    <Dialog
      knapp={
        <>
          {verb}
          <span className="sr-only">, {m.namn}</span>
        </>
      }
      knappvariant="quiet"
      liten
      rubrik={`${verb}: ${m.namn}`}
    >
      <p>{m.vad}.</p>
      {m.oppnaArenden > 0 ? (
        <p className="mt-2">{t.oppnaHinder(m.oppnaArenden)}</p>
      ) : (
        <>
          <p className="mt-2 mb-4">{forslag ? t.avbojText : t.avslutaText}</p>
          <ActionForm action={action}>
            <HiddenField namn="id" varde={m.id} />
            <div>
              <SubmitButton variant="danger">{verb}</SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
      {sistaDag && <SistaDag m={m} action={sistaDag} />}
    </Dialog>
  )
}

function SistaDag({ m, action }: { m: MedlemskapVy; action: FormAction }) {
  return (
    <div className="mt-5 border-t border-line pt-4">
      <h3 className="text-h3">{t.sistaDag.rubrik}</h3>
      <p className="mt-1 mb-3">{t.sistaDag.text}</p>
      <ActionForm action={action}>
        <HiddenField namn="id" varde={m.id} />
        <DateField namn="till" etikett={t.sistaDag.falt} />
        <div>
          <SubmitButton variant="secondary">{t.sistaDag.knapp}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}
