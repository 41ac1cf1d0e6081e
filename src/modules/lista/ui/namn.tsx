import Link from 'next/link'
import { Icon } from '@/ui/icon'
import type { Person } from './person'

/** Who a row is about, with the ärendenummer under. `efter`: what more stands there. */
export function Namn({ r, efter }: { r: Person; efter?: string }) {
  return (
    <>
      <Link prefetch={false} className="link-namn" href={r.href}>
        {r.namn ?? 'Skyddade uppgifter'}
      </Link>
      {r.skyddad && <Icon namn="las" storlek={14} etikett="Skyddad" className="ml-2 inline align-[-1px]" />}
      <span className="block text-meta font-normal text-ink-2">
        {efter ? `${r.arendenummer}, ${efter}` : r.arendenummer}
      </span>
    </>
  )
}
