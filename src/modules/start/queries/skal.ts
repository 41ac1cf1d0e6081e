import 'server-only'
import { z } from 'zod'
import type { Medlemskap } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { rollText } from '@/text/sv/roller'
import { farAnteckna, farSoka, rumFor, type Rum, skalScope } from '../policy'
import { scopeNames } from '../store'

export interface SkalView {
  namn: string
  uppdrag: { id: string; namn: string; roll: string; rollKod: Medlemskap['roll'] }
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
  load: ({ tx }) => scopeNames(tx),
  present: ({ actor, scope, resource: names }): SkalView => {
    const namnFor = (m: Medlemskap): string => names.get(m.kommunKod ?? m.teamKod ?? m.programKod) ?? ''
    return {
      namn: actor.namn,
      uppdrag: { id: scope.id, namn: namnFor(scope), roll: rollText[scope.roll], rollKod: scope.roll },
      byten: actor.medlemskap.map((m) => ({
        id: m.id,
        etikett: `${namnFor(m)}, ${rollText[m.roll].toLowerCase()}`,
      })),
      rum: rumFor(scope),
      farAnteckna: farAnteckna(scope),
      farSoka: farSoka(scope),
    }
  },
})
