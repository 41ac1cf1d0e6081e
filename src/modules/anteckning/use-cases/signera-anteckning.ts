import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { farSignera } from '../domain/anteckningsregler'
import { anteckningen, loadIArendet } from '../load-i-arendet'
import { anteckningPolicy } from '../policy'
import { AnteckningsvalInput } from '../schema'
import { anteckningStore } from '../store'

/** Its author signs a note, as it stands in the version that was read. From then on it is locked. */
export const signeraAnteckning = defineUseCase({
  name: 'signera-anteckning',
  input: AnteckningsvalInput,
  load: (tx, input) => loadIArendet(tx, input.anteckningId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.skriva,
  idOf: (raw) => (raw as { anteckningId?: string }).anteckningId,
  run: async ({ tx, actor, resource, input }) => {
    const { anteckning } = resource
    const prov = farSignera(anteckning, actor.anvandareId)
    if (!prov.accepted) return prov
    await anteckningStore.change(tx, anteckning, input.version, { signeradAt: new Date() })
    return accepted(anteckningen(resource))
  },
  audit: ({ resource: { anteckning, arende } }) =>
    arendeHandelse('ANTECKNING_SIGNERAD', arende, { anteckning: anteckning.id }),
})
