import 'server-only'
import { accepted } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { provaBedomning } from '../domain/aktivitetsformaga'
import { BedomFormagaInput } from '../schema'
import { insatsStore } from '../store'

/** Records a dated assessment of remaining ability beside the earlier ones. Source: Projektplan, Operativa mål, Mål 3 (indikator 2). */
export const bedomFormaga = defineUseCase({
  name: 'bedom-formaga',
  once: true,
  input: BedomFormagaInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const { utredningId: _, ...bedomning } = input
    const outcome = provaBedomning(bedomning, {
      identifierad: u.identifierad,
      avslutad: u.avslutad,
      idag: today,
    })
    if (!outcome.accepted) return outcome
    const formagaId = newId()
    await insatsStore.addFormaga(tx, u, formagaId, actor.anvandareId, bedomning)
    await utkastStore.remove(tx, actor.anvandareId, 'formaga', u.id)
    return accepted({ formagaId })
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource: u, value, input }) =>
    arendeHandelse('FORMAGA_BEDOMD', u, { bedomning: value.formagaId, datum: input.datum }),
})
