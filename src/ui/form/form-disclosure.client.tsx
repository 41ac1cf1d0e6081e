'use client'
import { useState, type ReactNode } from 'react'
import { Outline } from '../icon'
import { chevronHoger } from '../icon-shapes'

type Props = { rubrik: ReactNode; oppen?: boolean; children: ReactNode }

/**
 * A fold with a form in it. It stands open from the start where there is reason to, and is then closed by hand alone: the
 * reason may go with what is sent, and what is said in the form then must stay in sight.
 */
export function FormDisclosure({ rubrik, oppen, children }: Props) {
  const [franBorjan] = useState(oppen)
  return (
    <details className="vik" open={franBorjan}>
      <summary>
        <Outline d={chevronHoger} />
        <span className="vik-text">{rubrik}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
