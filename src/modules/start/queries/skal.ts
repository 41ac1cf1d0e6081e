import 'server-only'
import { z } from 'zod'
import type { Medlemskap } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { kommunNamn } from '@/text/sv/kommun'
import { rollText } from '@/text/sv/roller'
import { farAnteckna, farSoka, rumFor, type Rum, skalScope } from '../policy'
import { type Omfang, scopes } from '../store'

export interface SkalView {
  namn: string
  /** `kort`: its name where there is little room, without what kind of thing a kommun is. */
  uppdrag: { id: string; namn: string; kort: string; roll: string; rollKod: Medlemskap['roll'] }
  byten: { id: string; etikett: string }[]
  rum: Rum[]
  /** Whether contact notes are part of the day here. */
  farAnteckna: boolean
  /** Whether one looks people up in a kommun's register. */
  farSoka: boolean
}

/** What stands around every page: who one is, what one looks as, which rooms there are. Shows no participant. */
export const skalQuery = defineQuery({
  name: 'skal',
  input: z.object({}),
  scope: skalScope,
  load: ({ tx }) => scopes(tx),
  present: ({ actor, scope, resource: alla }): SkalView => {
    const omfangAv = (m: Medlemskap) => alla.get(m.kommunKod ?? m.teamKod ?? m.programKod)
    const valt = omfangAv(scope)
    return {
      namn: actor.namn,
      uppdrag: {
        id: scope.id,
        namn: namnAv(valt),
        kort: valt?.slag === 'KOMMUN' ? valt.namn : namnAv(valt),
        roll: rollText[scope.roll],
        rollKod: scope.roll,
      },
      byten: actor.medlemskap.map((m) => ({
        id: m.id,
        etikett: `${namnAv(omfangAv(m))}, ${rollText[m.roll].toLowerCase()}`,
      })),
      rum: rumFor(scope),
      farAnteckna: farAnteckna(scope),
      farSoka: farSoka(scope),
    }
  },
})

/** What a membership's scope is called on screen. */
function namnAv(omfang: Omfang | undefined): string {
  if (!omfang) return ''
  if (omfang.slag === 'KOMMUN') return kommunNamn(omfang.namn)
  return omfang.slag === 'TEAM' ? `Team ${omfang.namn}` : omfang.namn
}
