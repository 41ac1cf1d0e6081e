import { antal } from '@/text/sv/format'
import { gemensamtText } from '@/text/sv/start'
import { ButtonLink } from '@/ui/button'
import { Worklist, WorklistRow } from '@/ui/worklist'
import type { Startsida } from '../queries/startsida'

/** What waits for one and is nobody's own: how many, and the way there. */
export function GemensamtRader({ gemensamt }: { gemensamt: Startsida['gemensamt'] }) {
  if (gemensamt.length === 0) return null
  return (
    <Worklist>
      {gemensamt.map((g) => {
        const { vem, mening, sida, knapp } = gemensamtText[g.slag]
        return (
          <WorklistRow
            key={g.slag}
            nar={
              g.forsenade > 0
                ? { text: antal(g.forsenade, 'försenat', 'försenade'), ton: 'sen' }
                : { text: '' }
            }
            vem={<strong>{vem}</strong>}
            mening={mening(g.antal)}
            atgard={<ButtonLink href={sida}>{knapp}</ButtonLink>}
          />
        )
      })}
    </Worklist>
  )
}
