'use client'
import { useContext, useEffect, useRef, useTransition, type MouseEvent, type SyntheticEvent } from 'react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
} from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { veckonummer } from '@/text/sv/format'
import { Outline } from '../icon'
import { kryss, pil, pilVanster } from '../icon-shapes'

type Props = {
  etikett: string
  vald: string | null
  min?: string
  max?: string
  /** Given the chosen day, or null when nothing was chosen. */
  valj: (datum: string | null) => void
}

/** A month to choose a day in, over the page. Arrow keys move by day and week, Page Up and Down by month. */
export default function DateCalendar({ etikett, vald, min, max, valj }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog?.open) dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="dialog kalender"
      aria-label={etikett}
      onCancel={(event) => {
        event.preventDefault()
        valj(null)
      }}
    >
      <I18nProvider locale="sv-SE">
        <Calendar
          aria-label={etikett}
          // A chosen day goes to the field, and the calendar away: it keeps none of its own, and is not drawn anew.
          value={null}
          onChange={(day) => valj(day.toString())}
          isDateUnavailable={(day) =>
            (min != null && day.toString() < min) || (max != null && day.toString() > max)
          }
          autoFocus
        >
          <Chosen datum={vald} />
          <header className="kalender-topp">
            <Months />
            <button type="button" className="knapp knapp--quiet knapp--liten" onClick={() => valj(null)}>
              <Outline d={kryss} etikett="Stäng" />
            </button>
          </header>
          <div
            className="kalender-yta"
            onPointerDownCapture={stop}
            onMouseDownCapture={stop}
            onClickCapture={(event) => {
              stop(event)
              const day = pressedDay(event)
              if (day) valj(day)
            }}
          >
            <Weeks />
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    data-datum={date.toString()}
                    className={date.toString() === vald ? 'kalender-dag kalender-dag--vald' : 'kalender-dag'}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </div>
        </Calendar>
      </I18nProvider>
    </dialog>
  )
}

/** A press is the field's own: the calendar would draw its forty days anew around the day before it told of it. */
function stop(event: SyntheticEvent) {
  event.preventDefault()
  event.stopPropagation()
}

/** The day that was pressed, if it can be chosen. */
function pressedDay(event: MouseEvent): string | undefined {
  const day = event.target instanceof Element && event.target.closest('[data-datum]:not([aria-disabled])')
  return day instanceof HTMLElement ? day.dataset.datum : undefined
}

/** The month, and those beside it. Forty days are drawn when there is time, so that a slow phone answers the press first. */
function Months() {
  const state = useContext(CalendarStateContext)
  const [drawing, draw] = useTransition()
  // Where several presses have come to, also before the month of the first is drawn.
  const goal = useRef(state?.focusedDate)
  useEffect(() => {
    if (!drawing) goal.current = state?.focusedDate
  }, [drawing, state?.focusedDate])

  const go = (months: number) => {
    const date = goal.current?.add({ months })
    if (!state || !date) return
    goal.current = date
    draw(() => state.setFocusedDate(date))
  }
  return (
    <>
      <button type="button" className="knapp knapp--secondary knapp--liten" onClick={() => go(-1)}>
        <Outline d={pilVanster} etikett="Förra månaden" />
      </button>
      <Heading className="font-semibold" />
      <button type="button" className="knapp knapp--secondary knapp--liten" onClick={() => go(1)}>
        <Outline d={pil} etikett="Nästa månad" />
      </button>
    </>
  )
}

/** Opens the calendar at the day that is already in the field. */
function Chosen({ datum }: { datum: string | null }) {
  const state = useContext(CalendarStateContext)
  const once = useRef(false)
  useEffect(() => {
    if (!state || !datum || once.current) return
    once.current = true
    const [year, month, day] = datum.split('-').map(Number)
    state.setFocusedDate(state.focusedDate.set({ year, month, day }))
  }, [state, datum])
  return null
}

/** The week numbers, a row each beside the days. */
function Weeks() {
  const state = useContext(CalendarStateContext)
  if (!state) return null
  const { start, end } = state.visibleRange
  const before = (new Date(`${start.toString()}T00:00:00Z`).getUTCDay() + 6) % 7
  const rows = Math.ceil((before + end.day) / 7)
  return (
    <div className="kalender-veckor" aria-hidden="true">
      <span>v.</span>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i}>{veckonummer(start.add({ days: i * 7 - before }).toString())}</span>
      ))}
    </div>
  )
}
