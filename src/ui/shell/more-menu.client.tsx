'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { knapp: ReactNode; children: ReactNode }

/** The sheet behind "Mer" on a phone. It folds when one has gone somewhere, and on Escape. */
export function MoreMenu({ knapp, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  useEffect(() => {
    if (ref.current) ref.current.open = false
  }, [path])
  return (
    <details
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return
        ref.current.open = false
        ref.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="tab">{knapp}</summary>
      <div className="mer-blad">{children}</div>
    </details>
  )
}
