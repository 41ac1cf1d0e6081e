import 'server-only'
import { defineUseCase } from '@/server/define-use-case'
import { makuleraAvslut as makuleraRegel } from '../domain/avsluta'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { MakuleraAvslutInput } from '../schema'
import { utredningStore } from '../store'
import { arendeHandelse } from './arende-handelse'

/** Annuls an avslut that was a mistake: the case opens as it stood. */
export const makuleraAvslut = defineUseCase({
  name: 'makulera-avslut',
  input: MakuleraAvslutInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input }) => {
    const fore = await gangStore.statusFore(tx, u)
    const harAnnanOppen = await gangStore.harAnnanOppen(tx, u)
    const outcome = makuleraRegel(u, { skal: input.skal, fore, harAnnanOppen })
    if (outcome.accepted) await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return outcome
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource, input }) => arendeHandelse('AVSLUT_MAKULERAT', resource, { skal: input.skal }),
})
