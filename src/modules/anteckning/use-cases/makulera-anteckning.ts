import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { anteckningPolicy } from '../policy'
import { MakuleraAnteckningInput } from '../schema'
import { anteckningStore } from '../store'
import { anteckningen, loadIArendet, noteEvent } from './load-i-arendet'

/** Annuls a note with a reason. It stays readable, struck out, for those who could read it. */
export const makuleraAnteckning = defineUseCase({
  name: 'makulera-anteckning',
  input: MakuleraAnteckningInput,
  load: (tx, input) => loadIArendet(tx, input.anteckningId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.makulera,
  idOf: (raw) => (raw as { anteckningId?: string }).anteckningId,
  run: async ({ tx, actor, resource, input, newId }) => {
    const { anteckning } = resource
    if (anteckning.makulerad) return rejected('ANTECKNING_MAKULERAD')
    await anteckningStore.annulled(tx, anteckning, newId(), input.skal, actor.anvandareId)
    await anteckningStore.change(tx, anteckning, input.version, { makulerad: true })
    return accepted(anteckningen(resource))
  },
  audit: ({ resource }) => noteEvent('ANTECKNING_MAKULERAD', resource),
})
