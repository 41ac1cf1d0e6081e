import 'server-only'
import { nameOf } from '@/modules/anvandare/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { defineQuery } from '@/server/define-query'
import { granskningStore } from '../granskning-store'
import { GranskningInput } from '../schema'
import { typedFacts, type TypadUppgift } from '../typade-uppgifter'

export interface GranskningView {
  id: string
  deltagareId: string
  arendenummer: string
  kalla: string
  inlamnadAv: string
  inlamnadAt: string
  klar: boolean
  uppgifter: TypadUppgift[]
}

/** One review case: what was typed, for the handlers of the person it is about. Source: OSL 21 kap. 3 §. */
export const granskning = defineQuery({
  name: 'granskning',
  input: GranskningInput,
  idOf: (raw) => (raw as { granskningId?: unknown } | null)?.granskningId,
  load: async ({ tx, input }) => {
    const g = await granskningStore.find(tx, input.granskningId)
    const u = g && (await utredningStore.find(tx, g.utredningId))
    return g && u ? { g, u } : null
  },
  read: (actor, { u }) => utredningPolicy.kommunens(actor, u),
  audit: ({ resource: { g, u } }) => arendeHandelse('GRANSKNING_LAST', u, { granskning: g.id }),
  present: async ({ tx, resource: { g, u } }): Promise<GranskningView> => ({
    id: g.id,
    deltagareId: u.deltagareId,
    arendenummer: u.arendenummer,
    kalla: g.kalla,
    inlamnadAv: (await nameOf(tx, g.inlamnadAv)) ?? '',
    inlamnadAt: g.inlamnadAt,
    klar: g.klarAt !== null,
    uppgifter: typedFacts(g.innehall, u.programKod),
  }),
})
