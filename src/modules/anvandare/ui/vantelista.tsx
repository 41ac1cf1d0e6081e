import { anvandareText as t, tidText } from '@/text/sv/anvandare'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { avslutaMedlemskapAction, bekraftaMedlemskapAction } from '../actions'
import type { MedlemskapVy } from '../queries/anvandare'
import { AvslutaDialog } from './avsluta-dialog'

/** Memberships that nobody has confirmed yet: those that wait for the reader first, with their act. */
export function Vantelista({ vantar }: { vantar: MedlemskapVy[] }) {
  if (vantar.length === 0) return <EmptyState>{t.vantar.tomt}</EmptyState>
  return (
    <ul>
      {vantar.map((m) => (
        <li
          key={m.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0 flex-1 basis-60">
            <p>
              <strong>{m.namn}</strong> <span className="text-ink-2">{m.epost}</span>
            </p>
            <p>
              {m.vad}
              {m.yrke && `, ${m.yrke.toLowerCase()}`}. {tidText(m.fran, m.till)}.
            </p>
            <p className="text-meta text-ink-2">
              {m.foreslagenAv && `${t.vantar.foreslagenAv(m.foreslagenAv)}. `}
              {!m.can.bekrafta && `${m.vantarPa}.`}
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-2">
            {m.can.bekrafta && (
              <ActionForm action={bekraftaMedlemskapAction} className="contents">
                <HiddenField namn="id" varde={m.id} />
                <SubmitButton variant="secondary">
                  {t.medlemskap.bekrafta}
                  <span className="sr-only"> {m.namn}</span>
                </SubmitButton>
              </ActionForm>
            )}
            {m.can.avsluta && <AvslutaDialog m={m} action={avslutaMedlemskapAction} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
