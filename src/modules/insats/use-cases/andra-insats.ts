import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { arRimligaTimmar } from '../domain/insats'
import { insatsPolicy } from '../policy'
import { AndraInsatsInput } from '../schema'
import { insatsStore } from '../store'
import { insatsHandelse } from './insats-handelse'

/** Changes what an insats is about. Its days are changed by starting, ending or correcting it. */
export const andraInsats = defineUseCase({
  name: 'andra-insats',
  input: AndraInsatsInput,
  load: (tx, input) => insatsStore.find(tx, input.insatsId),
  read: insatsPolicy.read,
  may: insatsPolicy.arbeta,
  run: async ({ tx, actor, resource, input }) => {
    const { heltidTimmar } = programmeOf(resource.arende.programKod).installningar
    if (!arRimligaTimmar(input.timmarPerVecka, heltidTimmar)) return rejected('TIMMAR_ORIMLIGA')
    const { insatsId: _, version, ...falt } = input
    await insatsStore.change(tx, resource, version, actor.anvandareId, falt)
    return accepted({})
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: insatsHandelse('INSATS_ANDRAD'),
})
