'use client'
import { Outline } from '../icon'
import { klar } from '../icon-shapes'
import type { FormState } from './form-state'

/** The receipt. The place for it is there from the start, so that a screen reader hears when words come into it. */
export function FormReceipt({ state, kvitto }: { state: FormState; kvitto?: string }) {
  const text = state.status === 'ok' ? (state.meddelande ?? kvitto ?? 'Det är sparat.') : null
  return (
    <div role="status" key="kvitto">
      {text && (
        <p key={state.nr} className="mt-3 flex gap-2">
          <Outline d={klar} storlek={18} className="ton-ok mt-[3px] flex-none" />
          {text}
        </p>
      )}
    </div>
  )
}
