import { useId, type ReactNode } from 'react'
import { buttonClass, type ButtonVariant } from './button'
import { DialogOpener } from './dialog-opener.client'
import { Icon, type IconName } from './icon'

type Props = {
  /** The words on the button that opens it. */
  knapp: ReactNode
  knappvariant?: ButtonVariant
  liten?: boolean
  ikon?: IconName
  rubrik: ReactNode
  id?: string
  children: ReactNode
}

/**
 * A button and the dialog it opens: the browser's own, which holds the focus, closes on Escape and gives the focus back.
 * A form may stand in it.
 */
export function Dialog({ knapp, knappvariant, liten, ikon, rubrik, id, children }: Props) {
  const generated = useId()
  const dialogId = id ?? generated
  return (
    <>
      <DialogOpener dialog={dialogId} className={buttonClass(knappvariant, liten)}>
        {ikon && <Icon namn={ikon} />}
        {knapp}
      </DialogOpener>
      <dialog id={dialogId} className="dialog" aria-labelledby={`${dialogId}-rubrik`}>
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={`${dialogId}-rubrik`} className="text-h2">
            {rubrik}
          </h2>
          <form method="dialog">
            <button type="submit" className="knapp knapp--quiet knapp--liten" aria-label="Stäng">
              <Icon namn="kryss" />
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  )
}
