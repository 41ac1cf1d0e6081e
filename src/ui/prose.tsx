import type { ReactNode } from 'react'

/** Running text with headings and lists, as on the help pages and the page about personal data. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prosa">{children}</div>
}
