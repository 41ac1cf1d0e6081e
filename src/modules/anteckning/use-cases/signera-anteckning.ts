import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { farSignera } from '../domain/anteckningsregler'
import { anteckningPolicy } from '../policy'
import { AnteckningsvalInput } from '../schema'
import { anteckningStore } from '../store'
import { anteckningen, loadIArendet, noteEvent } from './load-i-arendet'

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
  audit: ({ resource }) => noteEvent('ANTECKNING_SIGNERAD', resource),
})
