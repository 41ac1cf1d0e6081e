'use client'
import { useCallback, useSyncExternalStore, type ReactNode } from 'react'
import { useFormular } from './form-context.client'

type Props = {
  /** The field that decides. */
  falt: string
  /** Shown while that field holds one of these. */
  varde: string | readonly string[]
  children: ReactNode
}

/**
 * Fields that are asked for only after a certain answer. While hidden they are not sent. Without JavaScript they are
 * always there, since nobody could bring them out; the server decides what counts.
 */
export function ConditionalField({ falt, varde, children }: Props) {
  const { formRef, start } = useFormular()
  const wanted = typeof varde === 'string' ? [varde] : varde
  const startShown = [start[falt] ?? ''].flat().some((v) => wanted.includes(v))

  const subscribe = useCallback(
    (changed: () => void) => {
      const form = formRef.current
      // A reset reaches the fields after its event.
      const later = () => setTimeout(changed)
      form?.addEventListener('input', changed)
      form?.addEventListener('reset', later)
      return () => {
        form?.removeEventListener('input', changed)
        form?.removeEventListener('reset', later)
      }
    },
    [formRef],
  )
  const shown = useSyncExternalStore(
    subscribe,
    () => {
      if (!formRef.current) return startShown
      const data = new FormData(formRef.current)
      return [...data.getAll(falt), ...data.getAll(`${falt}[]`)].some((v) => wanted.includes(String(v)))
    },
    () => null,
  )
  const visible = shown ?? startShown
  return (
    <fieldset
      className="villkor"
      // Before the browser has taken over nothing may be disabled: a form sent by then must hold every field.
      disabled={shown === false}
      data-dold={visible ? undefined : ''}
    >
      {children}
    </fieldset>
  )
}
