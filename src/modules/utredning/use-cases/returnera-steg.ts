import 'server-only'
import { accepted } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { returneraSteg as returneraRegel } from '../domain/returnera-steg'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { ReturneraStegInput } from '../schema'
import { utredningStore } from '../store'

/** Returns a case to an earlier step, with a reason; nothing is lost by it. */
export const returneraSteg = defineUseCase({
  name: 'returnera-steg',
  input: ReturneraStegInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const outcome = returneraRegel(u, input, programmeOf(u.programKod), today)
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource, input }) =>
    arendeHandelse('STEG_RETURNERAT', resource, {
      fran: resource.steg,
      till: input.till,
      datum: input.datum,
    }),
})
