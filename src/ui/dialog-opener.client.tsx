'use client'
import type { ReactNode } from 'react'

type Props = { dialog: string; className: string; children: ReactNode }

/**
 * Opens a dialog by its id. Browsers that know invoker commands need no script for it, so the dialog opens even with
 * JavaScript off; older ones get the same by a click handler.
 */
export function DialogOpener({ dialog, className, children }: Props) {
  const invoker = { command: 'show-modal', commandfor: dialog }
  return (
    <button
      type="button"
      {...invoker}
      className={className}
      aria-haspopup="dialog"
      onClick={() => {
        const target = document.getElementById(dialog)
        if (target instanceof HTMLDialogElement && !('command' in HTMLButtonElement.prototype))
          target.showModal()
      }}
    >
      {children}
    </button>
  )
}
