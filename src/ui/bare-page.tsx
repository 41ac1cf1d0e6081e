import type { ReactNode } from 'react'
import { Brand } from './brand'

type Props = { rubrik: string; children: ReactNode; atgarder?: ReactNode }

/** A page outside the house: signing in, and the few pages that say why one cannot go on. */
export function BarePage({ rubrik, children, atgarder }: Props) {
  return (
    <div className="bar-sida">
      <header className="mb-10">
        <Brand />
      </header>
      <main id="innehall">
        <h1 className="sidrubrik mb-3">{rubrik}</h1>
        {children}
        {atgarder && <div className="atgarder mt-6">{atgarder}</div>}
      </main>
    </div>
  )
}
