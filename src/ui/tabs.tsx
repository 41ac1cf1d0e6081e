import Link from 'next/link'
import { TabRow } from './tab-row.client'

export type Flik = { href: string; etikett: string; antal?: number; aktuell?: boolean }

/** The parts of one thing, each a page of its own: links, so that each part has an address. */
export function Tabs({ etikett, flikar }: { etikett: string; flikar: Flik[] }) {
  return (
    <TabRow etikett={etikett}>
      {flikar.map((f) => (
        <Link
          key={f.href}
          href={f.href}
          prefetch={false}
          className="flik"
          aria-current={f.aktuell ? 'page' : undefined}
        >
          {f.etikett}
          {f.antal != null && <span className="val-antal text-meta"> {f.antal}</span>}
        </Link>
      ))}
    </TabRow>
  )
}
