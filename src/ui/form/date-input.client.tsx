'use client'
import {
  lazy,
  startTransition,
  Suspense,
  useRef,
  useState,
  type FocusEvent,
  type InputHTMLAttributes,
} from 'react'
import { afterPaint } from '../after-paint.client'
import { useHydrated } from '../hydrated.client'
import { Outline } from '../icon'
import { kalender } from '../icon-shapes'
import { writeInput } from './form-dom'
import { isIsoDate, toIsoDate } from './iso-date'

// The calendar is large and seldom needed: most people type the date.
const Calendar = lazy(() => import('./date-calendar.client'))

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  /** What the date is, for the calendar's heading. */
  etikett: string
  min?: string
  max?: string
}

/**
 * A date as text, 2026-11-20, the same for everybody whatever language the browser speaks, with a calendar (Monday
 * first, week numbers) for those who would rather point.
 */
export function DateInput({ etikett, min, max, onBlur, className = '', ...input }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const hydrated = useHydrated()
  const field = () => box.current?.querySelector('input')

  function tidy(event: FocusEvent<HTMLInputElement>) {
    const iso = toIsoDate(event.target.value)
    if (iso !== event.target.value) writeInput(event.target, iso)
    onBlur?.(event)
  }

  function choose(datum: string | null) {
    // The field tells its form, and taking forty days away lets go of the whole page under them.
    afterPaint(() => {
      const target = field()
      if (datum && target) writeInput(target, datum)
      setOpen(false)
    })
  }

  const now = field()?.value ?? ''
  return (
    <div ref={box} className="datumfalt">
      <input
        {...input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        onBlur={tidy}
        className={`inmatning ${className}`}
      />
      {hydrated && (
        <button
          type="button"
          className="datumfalt-knapp"
          // Answered at once on a slow phone too: the forty days are drawn after it.
          onClick={() => startTransition(() => setOpen(true))}
          aria-haspopup="dialog"
        >
          <Outline d={kalender} etikett="Öppna kalendern" />
        </button>
      )}
      {open && (
        <Suspense fallback={<span className="sr-only">Hämtar kalendern</span>}>
          <Calendar etikett={etikett} vald={isIsoDate(now) ? now : null} min={min} max={max} valj={choose} />
        </Suspense>
      )}
    </div>
  )
}
