import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { andraUppgifter } from '../domain/insats'
import { insatsPolicy } from '../policy'
import { AndraInsatsInput } from '../schema'
import { insatsStore } from '../store'

/** Changes what an insats is about. Its days, and its type once it has begun, are changed by starting, ending or correcting it. */
export const andraInsats = defineUseCase({
  name: 'andra-insats',
  input: AndraInsatsInput,
  load: (tx, input) => insatsStore.find(tx, input.insatsId),
  read: insatsPolicy.read,
  may: insatsPolicy.arbeta,
  run: async ({ tx, actor, resource, input }) => {
    const { heltidTimmar } = programmeOf(resource.arende.programKod).installningar
    const { insatsId, version, ...falt } = input
    const outcome = andraUppgifter(resource.insats, falt, heltidTimmar)
    if (!outcome.accepted) return outcome
    await insatsStore.change(tx, resource, version, actor.anvandareId, outcome.value)
    const resurs = utkastResurs(resource.arende.id, insatsId)
    await utkastStore.remove(tx, actor.anvandareId, 'insats-andra', resurs)
    return accepted({})
  },
  audit: ({ resource: { arende, insats } }) => arendeHandelse('INSATS_ANDRAD', arende, { insats: insats.id }),
})
