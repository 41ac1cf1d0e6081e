import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse, arendet, utredningStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { provaSkriva } from '../domain/skrivregler'
import { kartlaggningPolicy } from '../policy'
import { AktuelltInput } from '../schema'
import { kartlaggningStore } from '../store'

/** Takes back that a life area is not relevant, so that it is described after all. */
export const markeraAktuellt = defineUseCase({
  name: 'markera-aktuellt',
  input: AktuelltInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: kartlaggningPolicy.read,
  may: kartlaggningPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, newId }) => {
    const fel = provaSkriva(u)
    if (fel) return fel
    const { omrade, version } = input
    const by = actor.anvandareId
    const ny = await kartlaggningStore.mark(tx, u, { omrade, version, id: newId(), by }, null)
    return accepted({ version: ny, omrade, ...arendet(u) })
  },
  audit: ({ resource: u, value }) =>
    arendeHandelse('KARTLAGGNING_OMRADE_AKTUELLT', u, { omrade: value.omrade }),
})
