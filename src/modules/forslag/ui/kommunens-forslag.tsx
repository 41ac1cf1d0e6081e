import { datum } from '@/text/sv/format'
import { forslagText } from '@/text/sv/forslag'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import type { ForslagVy } from '../queries/forslag'
import { ForslagRad } from './forslag-rad'

const t = forslagText.kommun

/** What the kommun has to answer: new ones first, then what somebody has taken on, then what is answered. */
export function KommunensForslag({ forslag }: { forslag: ForslagVy[] }) {
  const delar = [
    { rubrik: t.nya, rader: forslag.filter((f) => f.status === 'INLAMNAT') },
    { rubrik: t.mottagna, rader: forslag.filter((f) => f.status === 'MOTTAGET') },
    {
      rubrik: t.besvarade,
      rader: forslag.filter((f) => f.status === 'REGISTRERAT' || f.status === 'INTE_AKTUELLT'),
    },
  ]
  if (forslag.length === 0) return <EmptyState>{t.tomt}</EmptyState>
  return delar
    .filter((d) => d.rader.length > 0)
    .map((d) => (
      <Section key={d.rubrik} rubrik={d.rubrik} not={d.rader.length}>
        <ul>
          {d.rader.map((f) => (
            <ForslagRad key={f.id} f={f} nar={datum(f.inlamnatAt)} />
          ))}
        </ul>
      </Section>
    ))
}
