import 'server-only'
import { accepted } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse } from '../arende-handelse'
import { type Nytt, ratta } from '../domain/rattelse/ratta'
import { genomforRattelse } from '../genomfor-rattelse'
import { gangStore } from '../gang-store'
import { handelserStore } from '../handelser-store'
import { rattelsePolicy } from '../policy'
import { RattaInput, type Rattning } from '../schema-rattelse'
import { utredningStore } from '../store'

/**
 * Corrects an event with a reason. What it said before is kept and stays readable; the goals are counted anew.
 * Source: Projektplan, "Dokumentationsansvar för projektets räkning".
 */
export const rattaHandelse = defineUseCase({
  name: 'ratta-handelse',
  input: RattaInput,
  load: async (tx, input) => {
    const arende = await utredningStore.find(tx, input.utredningId)
    return arende && { arende, sak: input.sak }
  },
  read: rattelsePolicy.read,
  may: rattelsePolicy.ratta,
  run: async ({ tx, actor, resource: { arende }, input, today, newId }) => {
    const r = await handelserStore.load(tx, arende)
    const outcome = ratta(tillNytt(input), {
      u: arende,
      r,
      person: await gangStore.personen(tx, arende),
      program: programmeOf(arende.programKod),
      idag: today,
    })
    if (!outcome.accepted) return outcome
    await genomforRattelse(tx, {
      u: arende,
      r,
      slag: 'RATTAD',
      id: newId(),
      av: actor.anvandareId,
      plan: outcome.value,
      ...input,
    })
    return accepted({ deltagareId: arende.deltagareId, utredningId: arende.id })
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: ({ resource, input }) =>
    arendeHandelse('HANDELSE_RATTAD', resource.arende, { sak: input.sak, sakId: input.sakId }),
})

function tillNytt(input: Rattning): Nytt {
  const { utredningId: _u, version: _v, skal: _s, ...nytt } = input
  return nytt.sak === 'uppfoljning' ? { ...nytt, nadd: nytt.nadd === 'JA' } : nytt
}
