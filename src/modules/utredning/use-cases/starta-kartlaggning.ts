import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { programmeOf } from '@/programme/register'
import { arendeHandelse } from '../arende-handelse'
import { startaKartlaggning as regel } from '../domain/starta-kartlaggning'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { StartaKartlaggningInput } from '../schema'
import { utredningStore } from '../store'

/** Starts the kartläggning by hand, once the team has admitted the person. Both sides may. */
export const startaKartlaggning = defineUseCase({
  name: 'starta-kartlaggning',
  input: StartaKartlaggningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, today, resource: u, input }) => {
    const beslutsdatum = (await utredningStore.admittedOn(tx, u)) ?? u.stegSedan
    const outcome = regel(u, { datum: input.datum ?? today, beslutsdatum }, programmeOf(u.programKod), today)
    if (!outcome.accepted) return outcome
    const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return accepted({ version, deltagareId: u.deltagareId, utredningId: u.id })
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u }) => arendeHandelse('KARTLAGGNING_STARTAD', u),
})
