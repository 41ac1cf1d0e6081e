'use client'
import { useContext, type ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { FormContext } from './form-context.client'

type Props = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  liten?: boolean
  /** An <Icon>, drawn by the page. */
  ikon?: ReactNode
  /** What it says while one waits. */
  vantar?: string
  /** Sent with the form when this button is the one that was pressed. */
  namn?: string
  varde?: string
  children: ReactNode
}

/** Sends the form. Says at once that it is on its way; a second press does nothing. */
export function SubmitButton({ variant = 'primary', liten, ikon, vantar, namn, varde, children }: Props) {
  const form = useContext(FormContext)
  const native = useFormStatus()
  const busy = form ? form.vantar : native.pending
  const mine = busy && (form ? form.tryckt === (varde ?? '') : !namn || native.data?.get(namn) === varde)
  return (
    <button
      type="submit"
      name={namn}
      value={varde}
      className={`knapp knapp--${variant}${liten ? ' knapp--liten' : ''}`}
      data-vantar={busy ? '' : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
      }}
    >
      {mine ? <span className="snurra" aria-hidden="true" /> : ikon}
      <span aria-live="polite">{mine && vantar ? vantar : children}</span>
    </button>
  )
}
