import type { ReactNode } from 'react'

/** A numbered heading of a page that is done in order. */
export function StegRubrik({ nr, id, children }: { nr: number; id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="mb-3 flex items-center gap-3 text-h2 font-semibold">
      <span
        aria-hidden="true"
        className="inline-flex h-7 w-7 flex-none items-center justify-center rounded-full bg-ink-2 text-meta font-semibold text-surface"
      >
        {nr}
      </span>
      {children}
    </h2>
  )
}
