import type { ReactNode } from 'react'

/** A row of facts between two hairlines, each a label over its value. */
export function FactRow({ children }: { children: ReactNode }) {
  return <dl className="fakta">{children}</dl>
}

/** One fact: the label is quiet, the value is what one reads. */
export function Fact({ etikett, children }: { etikett: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-meta text-ink-2">{etikett}</dt>
      <dd>{children}</dd>
    </div>
  )
}
