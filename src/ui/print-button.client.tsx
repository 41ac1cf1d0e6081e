'use client'
import { useHydrated } from './hydrated.client'
import { skrivUt } from './icon-shapes'
import { Outline } from './icon'

/** Opens the browser's own print dialog. Without JavaScript it is not shown: the browser's menu does the same. */
export function PrintButton({ children = 'Skriv ut' }: { children?: string }) {
  if (!useHydrated()) return null
  return (
    <button type="button" className="knapp knapp--secondary no-print" onClick={() => window.print()}>
      <Outline d={skrivUt} />
      {children}
    </button>
  )
}
