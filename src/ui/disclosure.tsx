import type { ReactNode } from 'react'
import { Icon } from './icon'

type Props = { rubrik: ReactNode; oppen?: boolean; id?: string; children: ReactNode }

/** Folds away what most people do not need to see at once. Works without JavaScript. */
export function Disclosure({ rubrik, oppen, id, children }: Props) {
  return (
    <details className="vik" open={oppen} id={id}>
      <summary>
        <Icon namn="chevron-hoger" />
        <span className="vik-text">{rubrik}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
