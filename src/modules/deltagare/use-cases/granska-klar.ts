import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { granskningStore } from '../granskning-store'
import { GranskningInput } from '../schema'

/** Marks a review case done: a handler has taken in what was of use. Refused where it is done already. */
export const granskaKlar = defineUseCase({
  name: 'granska-klar',
  input: GranskningInput,
  idOf: (raw) => (raw as { granskningId?: unknown } | null)?.granskningId,
  load: async (tx, input) => {
    const g = await granskningStore.find(tx, input.granskningId)
    const u = g && (await utredningStore.find(tx, g.utredningId))
    return g && u ? { g, u } : null
  },
  read: (actor, { u }) => utredningPolicy.kommunens(actor, u),
  may: (actor, { u }) => utredningPolicy.kommunens(actor, u),
  run: async ({ tx, actor, resource: { g } }) => {
    if (g.klarAt !== null) return rejected('GRANSKNING_REDAN_KLAR')
    await granskningStore.finish(tx, g, actor.anvandareId)
    return accepted({ id: g.id })
  },
  audit: ({ resource: { g, u } }) => arendeHandelse('GRANSKNING_KLAR', u, { granskning: g.id }),
})
