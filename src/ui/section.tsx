import type { ReactNode } from 'react'

type Props = {
  rubrik: ReactNode
  /** A count or a definition, quiet beside the heading. */
  not?: ReactNode
  atgard?: ReactNode
  id?: string
  /** 2 opens a section with an ink rule; 3 divides one with a hairline. */
  niva?: 2 | 3
  children: ReactNode
}

/** A part of a page. A rule divides; there is no box. */
export function Section({ rubrik, not, atgard, id, niva = 2, children }: Props) {
  const H = niva === 2 ? 'h2' : 'h3'
  return (
    <section className={`avsnitt avsnitt--${niva}`} id={id}>
      <div className="avsnitt-topp">
        <H className={niva === 2 ? 'text-h2' : 'text-body'}>{rubrik}</H>
        {not != null && <span className="text-meta text-ink-2">{not}</span>}
        {atgard && <div className="avsnitt-atgard no-print">{atgard}</div>}
      </div>
      {children}
    </section>
  )
}
