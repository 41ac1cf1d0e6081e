import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { isUniqueViolation } from '@/server/db/errors'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse } from '../arende-handelse'
import { makulera } from '../domain/rattelse/makulera'
import { finnSak } from '../domain/rattelse/ratta'
import { genomforRattelse } from '../genomfor-rattelse'
import { handelserStore } from '../handelser-store'
import { rattelsePolicy } from '../policy'
import { MakuleraInput } from '../schema-rattelse'
import { utredningStore } from '../store'

/**
 * Annuls an event with a reason: it stays, struck out and readable, and counts no more. A samtycke that was the last to
 * open the case closes it. Refused (NY_UTREDNING_PAGAR) where a reopened case would be the person's second.
 */
export const makuleraHandelse = defineUseCase({
  name: 'makulera-handelse',
  input: MakuleraInput,
  load: async (tx, input) => {
    const arende = await utredningStore.find(tx, input.utredningId)
    return arende && { arende, sak: input.sak }
  },
  read: rattelsePolicy.read,
  may: rattelsePolicy.ratta,
  run: async ({ tx, actor, resource: { arende }, input, today, newId }) => {
    await utredningStore.hall(tx, arende)
    const r = await handelserStore.load(tx, arende)
    if (input.sak !== 'avslut' && !finnSak(r, input.sak, input.sakId)) return rejected('HANDELSE_SAKNAS')
    const outcome = makulera(input.sak, input.sakId, {
      u: arende,
      r,
      program: programmeOf(arende.programKod),
      idag: today,
    })
    if (!outcome.accepted) return outcome
    try {
      await genomforRattelse(tx, {
        u: arende,
        r,
        slag: 'MAKULERAD',
        id: newId(),
        av: actor.anvandareId,
        plan: outcome.value,
        dag: today,
        ...input,
      })
    } catch (error) {
      if (isUniqueViolation(error)) return rejected('NY_UTREDNING_PAGAR')
      throw error
    }
    return accepted({ deltagareId: arende.deltagareId, utredningId: arende.id })
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: ({ resource, input }) =>
    arendeHandelse('HANDELSE_MAKULERAD', resource.arende, { sak: input.sak, sakId: input.sakId }),
})
