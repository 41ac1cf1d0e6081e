'use client'
import { createContext, useContext, type RefObject } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import type { UtkastLage } from './draft-saver'
import type { Varden } from './form-values'

export type FormContextValue = {
  id: string
  formRef: RefObject<HTMLFormElement | null>
  register: UseFormRegister<Record<string, unknown>>
  /** What the fields begin with. */
  start: Varden
  fel: Record<string, string>
  vantar: boolean
  /** The value of the button that was pressed, while its answer is awaited. */
  tryckt: string | null
  utkast: UtkastLage | null
}

export const FormContext = createContext<FormContextValue | null>(null)

/** The form around a field. Throws when there is none: a field alone would lose its errors and its start value. */
export function useFormular(): FormContextValue {
  const form = useContext(FormContext)
  if (!form) throw new Error('A form field must stand inside ActionForm')
  return form
}

/** A field's name as part of an id. */
export function faltId(formId: string, namn: string): string {
  return `${formId}-${namn.replace(/[^\w-]/gu, '_')}`
}

/** What one field needs of its form: ids, start value, error, and its registration. */
export function useFalt(namn: string, startvarde?: string) {
  const form = useFormular()
  const id = faltId(form.id, namn)
  const start = form.start[namn]
  return {
    id,
    start: typeof start === 'string' ? start : (startvarde ?? ''),
    lista: Array.isArray(start) ? start : start ? [start] : [],
    fel: form.fel[namn],
    register: form.register,
  }
}

export type FaltProps = {
  namn: string
  etikett: string
  hjalp?: React.ReactNode
  valfritt?: boolean
  /** Yellow, never blocks, changes nothing. Pass null while there is nothing to say, so that it is heard when it comes. */
  varning?: React.ReactNode
  bredd?: 'kort' | 'mellan' | 'full'
  startvarde?: string
}

/** The ids that describe a field, in the order they are read. */
export function beskrivs(
  id: string,
  p: { hjalp?: unknown; fel?: string; varning?: unknown; enhet?: unknown },
) {
  const ids = [
    p.hjalp && `${id}-hjalp`,
    p.fel && `${id}-fel`,
    p.enhet && `${id}-enhet`,
    p.varning && `${id}-varning`,
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
