import { anvandareText } from '@/text/sv/anvandare'
import { raknat, stor } from '@/text/sv/format'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import type { FormAction } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import type { MedlemskapVy } from '../queries/anvandare'

const t = anvandareText.medlemskap

/** Asks once more before a membership ends, or a proposal is turned down. Says what stands in the way instead, where it does. */
export function AvslutaDialog({ m, action }: { m: MedlemskapVy; action: FormAction }) {
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
        <p className="mt-2">{t.oppnaHinder(stor(raknat(m.oppnaArenden, true)))}</p>
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
    </Dialog>
  )
}
