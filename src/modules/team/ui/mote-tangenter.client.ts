'use client'
import { useEffect, useRef } from 'react'
import { BESLUT_FORM } from './beslutsrad.client'

type Tangenter = {
  /** Single keys act only while their box is ticked (WCAG 2.1.4). */
  pa: boolean
  koder: string[]
  /** One case up or down. */
  flytta: (steg: 1 | -1) => void
}

const SKRIVER = 'input:not([type=radio], [type=checkbox]), textarea, select'
const EGNA_PILAR = 'textarea, select, input[type=date], input[type=radio]'
const EGEN_RETUR = 'a, button, input, textarea, select, summary'

/** The meeting by keyboard: 1–4 choose, the arrows move between cases, Enter saves. */
export function useMoteTangenter(tangenter: Tangenter): void {
  const current = useRef(tangenter)
  useEffect(() => {
    current.current = tangenter
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { pa, koder, flytta } = current.current
      const target = event.target instanceof HTMLElement ? event.target : document.body
      const busy = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey
      if (!pa || busy || document.querySelector('dialog[open]')) return
      const kod = koder[Number(event.key) - 1]
      const hall = arrows[event.key]
      if (kod && !target.closest(SKRIVER)) {
        event.preventDefault()
        choose(kod)
      } else if (hall && !target.closest(EGNA_PILAR)) {
        event.preventDefault()
        flytta(hall)
      } else if (event.key === 'Enter' && !target.closest(EGEN_RETUR)) {
        event.preventDefault()
        form()?.requestSubmit()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

const form = () => document.getElementById(BESLUT_FORM) as HTMLFormElement | null

/** Chooses, and goes to where one writes or saves next: the first field that is empty, else the button. */
function choose(kod: string): void {
  const radio = form()?.querySelector<HTMLInputElement>(`input[name="beslut"][value="${kod}"]`)
  if (!radio) return
  radio.click()
  requestAnimationFrame(() => {
    const falt = [
      ...(form()?.querySelectorAll<HTMLInputElement>('fieldset:not([data-dold]):not(:disabled) .inmatning') ??
        []),
    ]
    const tomt = falt.find((f) => f.required && f.value === '' && f.offsetParent !== null)
    const next = tomt ?? form()?.querySelector<HTMLElement>('button[type=submit]')
    next?.focus()
  })
}
