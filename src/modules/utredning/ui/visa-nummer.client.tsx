'use client'
import type { ReactNode } from 'react'
import type { FormAction } from '@/ui/form/form-state'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { useAction } from '@/ui/form/use-action.client'

type Visat = { namn: string | null; nummer: string | null }
type Props = {
  action: FormAction
  utredningId: string
  etikett: string
  ikon: ReactNode
  maskerat: ReactNode
}

/** The masked number and the act of showing it. What is shown stands until the page is left, and nowhere else. */
export function VisaNummer({ action, utredningId, etikett, ikon, maskerat }: Props) {
  const [state, dispatch] = useAction(action)
  const visat = state.status === 'ok' ? (state.data as Visat) : null
  return (
    <div className="inline-flex flex-wrap items-center gap-x-4 gap-y-1">
      <span role="status">{visat ? [visat.namn, visat.nummer].filter(Boolean).join(', ') : maskerat}</span>
      {!visat && (
        <form action={dispatch} className="no-print">
          <input type="hidden" name="utredningId" value={utredningId} />
          <SubmitButton variant="quiet" liten ikon={ikon} vantar="Visar">
            {etikett}
          </SubmitButton>
        </form>
      )}
      {state.status === 'fel' && <span role="alert">{state.meddelande}</span>}
    </div>
  )
}
