'use client'
import { useEffect, useRef } from 'react'
import { Outline } from '../icon'
import { klar } from '../icon-shapes'
import type { FormState } from './form-state'

type Props = {
  state: FormState
  kvitto?: string
  /** Counts the times the fields have begun anew. */
  omgang: number
}

/**
 * The receipt. The place for it is there from the start, so that a screen reader hears when words come into it. When the
 * fields begin anew the pressed button is gone with them: then the receipt takes the focus, so that the keyboard goes on here.
 */
export function FormReceipt({ state, kvitto, omgang }: Props) {
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (omgang > 0 && document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [omgang])
  const text = state.status === 'ok' ? (state.meddelande ?? kvitto ?? 'Det är sparat.') : null
  return (
    <div role="status" key="kvitto">
      {text && (
        <p key={state.nr} ref={ref} tabIndex={-1} className="mt-3 flex gap-2">
          <Outline d={klar} storlek={18} className="ton-ok mt-[3px] flex-none" />
          {text}
        </p>
      )}
    </div>
  )
}
