import 'server-only'
import { z } from 'zod'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { defineQuery } from '@/server/define-query'
import { foreslar } from '../policy'
import { forslagStore } from '../store'

export interface NyttForslagView {
  kommunKod: string
  kommun: string
  /** Two nämnder: the handing over needs a recorded ground. */
  kravGrund: boolean
  utkast: Utkast | null
}

/** The form for a förslag: what it asks for, and what its writer had begun. */
export const nyttForslagQuery = defineQuery({
  name: 'nytt-forslag',
  input: z.object({}),
  scope: (actor) => {
    const via = foreslar(actor)
    return via?.kommunKod ? { via, scope: via.kommunKod } : null
  },
  load: async ({ tx, actor, scope }) => ({
    kommun: await forslagStore.kommun(tx, scope),
    utkast: await utkastStore.find(tx, actor.anvandareId, 'forslag', 'nytt'),
  }),
  present: ({ scope, resource: { kommun, utkast } }): NyttForslagView => ({
    kommunKod: scope,
    kommun: kommun.namn,
    kravGrund: !kommun.sammaNamnd,
    utkast: utkast?.kommunKod === scope ? utkast : null,
  }),
})
