import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { anteckningen, loadIArendet } from '../load-i-arendet'
import { anteckningPolicy } from '../policy'
import { DelaAnteckningInput } from '../schema'
import { anteckningStore } from '../store'

/**
 * Chooses that the team sees a note from before the sending, or, until the case is sent, that it does not. What the
 * team has been able to read is not taken from it this way. Source: OSL 26 kap. 1 §.
 */
export const delaAnteckning = defineUseCase({
  name: 'dela-anteckning',
  input: DelaAnteckningInput,
  load: (tx, input) => loadIArendet(tx, input.anteckningId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.dela,
  idOf: (raw) => (raw as { anteckningId?: string }).anteckningId,
  run: async ({ tx, resource: { anteckning, arende }, input }) => {
    if (anteckning.makulerad) return rejected('ANTECKNING_MAKULERAD')
    if (!input.delad && arende.aktualiserad !== null) return rejected('ANTECKNING_REDAN_DELAD')
    await anteckningStore.change(tx, anteckning, input.version, { delad: input.delad })
    return accepted({ delad: input.delad, ...anteckningen({ anteckning, arende }) })
  },
  audit: ({ resource: { anteckning, arende }, value }) =>
    arendeHandelse(value.delad ? 'ANTECKNING_DELAD' : 'ANTECKNING_INTE_DELAD', arende, {
      anteckning: anteckning.id,
    }),
})
