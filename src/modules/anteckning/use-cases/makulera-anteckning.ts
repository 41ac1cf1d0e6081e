import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { arendeHandelse, rattelseStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { anteckningen, loadIArendet } from '../load-i-arendet'
import { anteckningPolicy } from '../policy'
import { MakuleraAnteckningInput } from '../schema'
import { anteckningStore } from '../store'

/** Annuls a note with a reason. It stays readable, struck out, for those who could read it. */
export const makuleraAnteckning = defineUseCase({
  name: 'makulera-anteckning',
  input: MakuleraAnteckningInput,
  load: (tx, input) => loadIArendet(tx, input.anteckningId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.makulera,
  idOf: (raw) => (raw as { anteckningId?: string }).anteckningId,
  run: async ({ tx, actor, resource, input, newId }) => {
    const { anteckning, arende } = resource
    if (anteckning.makulerad) return rejected('ANTECKNING_MAKULERAD')
    const { typ, datum, version } = anteckning
    await rattelseStore.keep(tx, arende, {
      id: newId(),
      sak: 'anteckning',
      sakId: anteckning.id,
      slag: 'MAKULERAD',
      // What it said stays in the note itself, which only those who saw it can read.
      fore: { typ, datum, version },
      skal: input.skal,
      av: actor.anvandareId,
    })
    await anteckningStore.change(tx, anteckning, input.version, { makulerad: true })
    return accepted(anteckningen(resource))
  },
  audit: ({ resource: { anteckning, arende } }) =>
    arendeHandelse('ANTECKNING_MAKULERAD', arende, { anteckning: anteckning.id }),
})
