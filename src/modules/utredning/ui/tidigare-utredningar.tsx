import Link from 'next/link'
import { period } from '@/text/sv/format'
import { Disclosure } from '@/ui/disclosure'
import type { ArendeHuvud } from '../queries/arende-huvud'

/** The person's other utredningar, where there are any. */
export function TidigareUtredningar({ huvud }: { huvud: ArendeHuvud }) {
  const andra = huvud.utredningar.filter((u) => u.id !== huvud.utredningId)
  if (andra.length === 0) return null
  const senast = huvud.utredningar[0]?.id
  return (
    <div className="no-print mt-10">
      <Disclosure
        rubrik={
          andra.length === 1
            ? 'En annan utredning av samma person'
            : `${andra.length} andra utredningar av samma person`
        }
      >
        <ul>
          {andra.map((u) => (
            <li key={u.id} className="py-1">
              <Link
                href={`/deltagare/${huvud.deltagareId}${u.id === senast ? '' : `?u=${u.id}`}`}
                prefetch={false}
                className="link"
              >
                {u.arendenummer}
              </Link>
              , {period(u.identifierad, u.avslutad)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
