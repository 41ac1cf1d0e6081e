import type { ReactNode } from 'react'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'
import { moteHref } from './mote-lankar'

type Props = {
  a: KoArende
  view: TeammoteView
  /** Says which case is wanted; without JavaScript the link itself does. */
  valj: (utredningId: string) => void
  className: string
  'aria-current'?: 'true'
  children: ReactNode
}

/** A way to a case of the meeting: takes it up without leaving the page. */
export function MoteLank({ a, view, valj, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={moteHref(view.mote.id, view.delad, a.arendenummer)}
      onClick={(event) => {
        event.preventDefault()
        valj(a.utredningId)
      }}
    >
      {children}
    </a>
  )
}
