import Link from 'next/link'

export type SegmentVal = { href: string; etikett: string; antal?: number; vald?: boolean }

/** A choice between a few views of the same thing, as links: the choice lives in the address. */
export function SegmentedLinks({ etikett, val }: { etikett: string; val: SegmentVal[] }) {
  return (
    <nav aria-label={etikett} className="segment no-print">
      {val.map((v) => (
        <Link
          key={v.href}
          href={v.href}
          prefetch={false}
          scroll={false}
          className="val"
          aria-current={v.vald ? 'true' : undefined}
        >
          {v.etikett}
          {v.antal != null && <span className="val-antal">{v.antal}</span>}
        </Link>
      ))}
    </nav>
  )
}
