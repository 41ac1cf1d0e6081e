import 'server-only'
import { z } from 'zod'
import { namesOf } from '@/modules/anvandare/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { utredningStore } from '@/modules/utredning/public'
import { defineQuery } from '@/server/define-query'
import { granskningStore } from '../granskning-store'
import { registerScope } from '../policy'

export interface GranskningRad {
  id: string
  arendenummer: string
  inlamnadAv: string
  inlamnadAt: string
}

/**
 * The review cases that wait for the actor: what others have typed about protected persons whom the actor handles.
 * Shows ärendenummer and who typed it, nothing of what it says. Source: OSL 21 kap. 3 §.
 */
export const granskningar = defineQuery({
  name: 'granskningar',
  input: z.object({}),
  scope: registerScope,
  load: async ({ tx, actor, scope }) => {
    const waiting = await granskningStore.waiting(tx, scope.kommunKod)
    const arenden = new Map((await utredningStore.findAll(tx, waiting)).map((u) => [u.id, u]))
    return waiting.flatMap((g) => {
      const u = arenden.get(g.utredningId)
      return u && utredningPolicy.kommunens(actor, u) ? [{ g, u }] : []
    })
  },
  audit: ({ scope, resource }) => ({
    handelse: 'GRANSKNINGAR_LISTADE',
    kedja: scope.kommunKod,
    utredningar: [...new Set(resource.map(({ u }) => u.id))],
  }),
  present: async ({ tx, resource }): Promise<{ rader: GranskningRad[] }> => {
    const namn = await namesOf(
      tx,
      resource.map(({ g }) => g.inlamnadAv),
    )
    return {
      rader: resource.map(({ g, u }) => ({
        id: g.id,
        arendenummer: u.arendenummer,
        inlamnadAv: namn.get(g.inlamnadAv) ?? '',
        inlamnadAt: g.inlamnadAt,
      })),
    }
  },
})
