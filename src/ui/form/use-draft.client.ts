'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { DraftSaver, type Utkast, type UtkastLage } from './draft-saver'
import { typedValues } from './form-dom'
import { formValues } from './form-values'

/** Saves what is typed in the form as a draft while `utkast` is given. */
export function useDraft(formRef: RefObject<HTMLFormElement | null>, utkast: Utkast | undefined) {
  const [lage, setLage] = useState<UtkastLage>({ lage: 'vilar' })
  const saver = useRef<DraftSaver | null>(null)
  const first = useRef(utkast)
  const key = utkast && `${utkast.form}/${utkast.resurs}/${utkast.basVersion}`
  useEffect(() => {
    first.current = utkast
  })

  useEffect(() => {
    const form = formRef.current
    if (!form || !key || !first.current) return
    const made = new DraftSaver(first.current, () => formValues(typedValues(form)), setLage)
    saver.current = made
    const typed = () => made.typed()
    const hidden = () => {
      if (document.visibilityState === 'hidden') made.leave()
    }
    form.addEventListener('input', typed)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      form.removeEventListener('input', typed)
      document.removeEventListener('visibilitychange', hidden)
      // Going to another page inside the app takes the form away without hiding the window.
      made.leave()
    }
  }, [formRef, key])

  return { lage, saver }
}
