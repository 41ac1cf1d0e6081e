'use client'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { FormContextValue } from '@/ui/form/form-context.client'

/**
 * What the form holds now, by field: read when a field is left or a choice is made, not for every key. Before the
 * browser has taken over, what the form begins with.
 */
export function useIfyllt({ formRef, start }: Pick<FormContextValue, 'formRef' | 'start'>) {
  const senast = useRef<string | null>(null)
  const subscribe = useCallback(
    (changed: () => void) => {
      const form = formRef.current
      const read = () => {
        senast.current = snapshot(form)
        changed()
      }
      form?.addEventListener('change', read)
      form?.addEventListener('reset', read)
      return () => {
        form?.removeEventListener('change', read)
        form?.removeEventListener('reset', read)
      }
    },
    [formRef],
  )
  const begynnelse = JSON.stringify(start)
  const text = useSyncExternalStore(
    subscribe,
    () => senast.current ?? begynnelse,
    () => begynnelse,
  )
  const varden = JSON.parse(text) as Record<string, string | string[]>
  return (namn: string): string => [varden[namn] ?? ''].flat().join(',')
}

function snapshot(form: HTMLFormElement | null): string {
  const varden: Record<string, string> = {}
  if (form) {
    for (const [namn, value] of new FormData(form)) if (typeof value === 'string') varden[namn] = value
  }
  return JSON.stringify(varden)
}
