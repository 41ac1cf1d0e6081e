import type { ReactNode } from 'react'
import type { ButtonVariant } from './button'
import { Dialog } from './dialog'
import { SubmitButton } from './form/submit-button.client'
import type { IconName } from './icon'

type Props = {
  knapp: ReactNode
  knappvariant?: ButtonVariant
  liten?: boolean
  ikon?: IconName
  rubrik: string
  /** What happens, and whether it can be undone. */
  text: ReactNode
  /** A verb. */
  bekrafta: string
  action: (formData: FormData) => Promise<void>
  falt?: Record<string, string | number>
}

/** Asks once more before something that is hard to take back. */
export function ConfirmDialog({ text, bekrafta, action, falt = {}, ...dialog }: Props) {
  return (
    <Dialog {...dialog}>
      <div>{text}</div>
      <form action={action} className="mt-4">
        {Object.entries(falt).map(([namn, varde]) => (
          <input key={namn} type="hidden" name={namn} value={String(varde)} />
        ))}
        <SubmitButton variant={dialog.knappvariant === 'danger' ? 'danger' : 'primary'}>
          {bekrafta}
        </SubmitButton>
      </form>
    </Dialog>
  )
}
