'use client'
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { id: string; etikett: string; children: ReactNode }

/** What has just opened by a press further up: the keyboard and the screen reader go on in it. */
export function Opened({ id, etikett, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={ref} id={id} tabIndex={-1} role="group" aria-label={etikett}>
      {children}
    </div>
  )
}
