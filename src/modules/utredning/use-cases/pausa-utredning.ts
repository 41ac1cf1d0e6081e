import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { pausa } from '../domain/pausa'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { PausaInput } from '../schema'
import { utredningStore } from '../store'

/** Lets a running case rest, with a reason and the day it is expected to go on. */
export const pausaUtredning = defineUseCase({
  name: 'pausa-utredning',
  input: PausaInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const outcome = pausa(u, { ...input, pagarSedan: await gangStore.statusSedan(tx, u) }, today)
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource, input }) =>
    arendeHandelse('UTREDNING_PAUSAD', resource, { skal: input.skal, ater: input.vantasAter }),
})
