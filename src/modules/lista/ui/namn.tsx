import Link from 'next/link'
import { Icon } from '@/ui/icon'
import type { ListRad } from '../store'

type Rad = Pick<ListRad, 'deltagareId' | 'utredningId' | 'arendenummer' | 'skyddad' | 'avslutad'> & {
  namn: string | null
}

/** Who a row is about, with the ärendenummer under; a closed case is opened as itself. `efter`: what more stands there. */
export function Namn({ r, efter }: { r: Rad; efter?: string }) {
  return (
    <>
      <Link
        prefetch={false}
        className="link-namn"
        href={`/deltagare/${r.deltagareId}${r.avslutad ? `?u=${r.utredningId}` : ''}`}
      >
        {r.namn ?? 'Skyddade uppgifter'}
      </Link>
      {r.skyddad && <Icon namn="las" storlek={14} etikett="Skyddad" className="ml-2 inline align-[-1px]" />}
      <span className="block text-meta font-normal text-ink-2">
        {r.arendenummer}
        {efter && `, ${efter}`}
      </span>
    </>
  )
}
