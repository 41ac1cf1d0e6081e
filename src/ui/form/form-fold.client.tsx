'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { Outline } from '../icon'
import { chevronHoger } from '../icon-shapes'

export type FormFoldProps = {
  /** The act, as a verb. */
  rubrik: string
  /** What follows from it, quiet beside the name. */
  not?: ReactNode
  /** What an address may point at. */
  id: string
  oppen?: boolean
}

type Props = FormFoldProps & { children: ReactNode }

/**
 * One act among several on a page: its name stands in a row, and its form behind it. The browser opens it for an address
 * that points at it; where the page was changed without loading anew, this does.
 */
export function FormFold({ rubrik, not, id, oppen, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (location.hash !== `#${id}` || !ref.current) return
    ref.current.open = true
    ref.current.scrollIntoView()
  }, [id])
  return (
    <details className="vik vik--rad" open={oppen} ref={ref}>
      <summary>
        <Outline d={chevronHoger} />
        <h3 className="vik-text">{rubrik}</h3>
        {not != null && <span className="text-meta text-ink-2">{not}</span>}
      </summary>
      <div id={id}>{children}</div>
    </details>
  )
}
