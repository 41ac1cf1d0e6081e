'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { useHydrated } from './hydrated.client'

/**
 * The words of a receipt. Where the act took its form away and the focus with it, they take the focus: the keyboard goes
 * on here, and a screen reader says them. A page that was loaded whole is read from its top.
 */
export function ReceiptWords({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLParagraphElement>(null)
  const hydrated = useHydrated()
  const loadedWhole = useRef(!hydrated)
  useEffect(() => {
    if (loadedWhole.current) loadedWhole.current = !hydrated
    else if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  })
  return (
    <p ref={ref} tabIndex={-1} className="min-w-0 flex-1">
      {children}
    </p>
  )
}
