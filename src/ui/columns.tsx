import type { ReactNode } from 'react'

type Props = { children: ReactNode; sida: ReactNode }

/** Two parts of a page beside each other, one under the other where it is narrow. */
export function Halves({ children }: { children: ReactNode }) {
  return <div className="halvor">{children}</div>
}

/** A wide main column and a narrow one for what stands beside it; on a phone the narrow one comes after. */
export function Columns({ children, sida }: Props) {
  return (
    <div className="kolumner">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{sida}</div>
    </div>
  )
}
