import type { ReactNode } from 'react'

type Props = { vem: string; kalla?: ReactNode; children: ReactNode }

/** The person's own words: as large as anything the professionals wrote, and never after them. */
export function Quote({ vem, kalla, children }: Props) {
  return (
    <figure className="border-l-3 border-accent pl-4">
      <figcaption className="font-semibold">{vem}</figcaption>
      <blockquote className="max-w-text text-lede whitespace-pre-line">”{children}”</blockquote>
      {kalla && <p className="mt-1 text-meta text-ink-2">{kalla}</p>}
    </figure>
  )
}
