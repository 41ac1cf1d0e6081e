import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '../brand'
import { MeetingProgress, type Framsteg } from './meeting-progress'
import { SkipLink } from './skip-link'

type Props = {
  rubrik: string
  ingress?: ReactNode
  framsteg?: Framsteg
  atgarder?: ReactNode
  /** The queue to the left. */
  ko?: ReactNode
  /** Who is there and the minutes, to the right. */
  sida?: ReactNode
  /** The decision bar under the case. */
  fot?: ReactNode
  children: ReactNode
}

/** A meeting leaves the house's shell: no menu, one screen, everything that is needed to decide. */
export function MeetingShell({ rubrik, ingress, framsteg, atgarder, ko, sida, fot, children }: Props) {
  const cls = ['meeting', !ko && 'meeting--utan-ko', !sida && 'meeting--utan-sida'].filter(Boolean).join(' ')
  return (
    <div className={cls}>
      <SkipLink />
      <header className="meeting-head">
        <div className="flex items-center gap-4">
          <Link href="/" prefetch={false} aria-label="KRAFT, till start">
            <Mark />
          </Link>
          <div>
            <h1 className="text-h2">{rubrik}</h1>
            {ingress && <p className="text-meta text-ink-2">{ingress}</p>}
          </div>
        </div>
        {framsteg && <MeetingProgress {...framsteg} />}
        {atgarder && <div className="ml-auto flex flex-wrap items-center gap-4">{atgarder}</div>}
      </header>
      {ko && (
        <nav aria-label="Ärenden i mötet" className="meeting-queue">
          {ko}
        </nav>
      )}
      <main id="innehall" tabIndex={-1} className="meeting-case">
        <div className="meeting-main">{children}</div>
        {fot && <div className="meeting-bar">{fot}</div>}
      </main>
      {sida && (
        <aside aria-label="Närvaro och protokoll" className="meeting-side">
          {sida}
        </aside>
      )}
    </div>
  )
}
