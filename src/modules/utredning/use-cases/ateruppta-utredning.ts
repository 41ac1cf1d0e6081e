import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { ateruppta } from '../domain/pausa'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { AterupptaInput } from '../schema'
import { utredningStore } from '../store'

/** Lets a case that rests run again. */
export const aterupptaUtredning = defineUseCase({
  name: 'ateruppta-utredning',
  input: AterupptaInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const pausadSedan = await gangStore.statusSedan(tx, u)
    const harSamtycke = await gangStore.harSamtycke(tx, u, today, 'TEAMET')
    const outcome = ateruppta(u, { datum: input.datum, pausadSedan, harSamtycke }, today)
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    await gangStore.klarmarkera(tx, u, ['NYTT_SAMTYCKE_ELLER_AVSLUT'], actor.anvandareId)
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource, input }) => arendeHandelse('UTREDNING_ATERUPPTAGEN', resource, { datum: input.datum }),
})
