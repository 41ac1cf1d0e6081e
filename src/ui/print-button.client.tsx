'use client'
import { useHydrated } from './hydrated.client'
import { skrivUt } from './icon-shapes'
import { Outline } from './icon'

/**
 * Opens the browser's own print dialog. It keeps its room until it works; without JavaScript it has none, and the browser's
 * menu does the same.
 */
export function PrintButton({ children = 'Skriv ut' }: { children?: string }) {
  return (
    <button
      type="button"
      className={`knapp knapp--secondary no-print bara-skript ${useHydrated() ? '' : 'invisible'}`}
      onClick={() => window.print()}
    >
      <Outline d={skrivUt} />
      {children}
    </button>
  )
}
