import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { personal } from '@/modules/anvandare/public'
import { defineUseCase } from '@/server/define-use-case'
import { ofTeam } from '../domain/narvaro'
import { provaNarvaro } from '../domain/teammote'
import { teammotePolicy } from '../policy'
import { NarvaroInput } from '../schema'
import { teamStore } from '../store'

/** Says who is at the meeting now; until the minutes are closed. */
export const sattNarvaro = defineUseCase({
  name: 'satt-narvaro',
  input: NarvaroInput,
  load: (tx, input) => teamStore.find(tx, input.moteId),
  read: teammotePolicy.read,
  may: teammotePolicy.leda,
  run: async ({ tx, resource: mote, input }) => {
    if (mote.avslutadAt !== null) return rejected('MOTE_AVSLUTAT')
    const personer = ofTeam(await personal(tx), mote)
    const outcome = provaNarvaro(
      input.narvarande,
      mote.ledareId,
      personer.map((p) => p.anvandareId),
    )
    if (!outcome.accepted) return outcome
    const dar = personer.filter((p) => outcome.value.includes(p.anvandareId))
    await teamStore.setPresent(tx, mote.id, dar)
    return accepted({ antal: dar.length })
  },
  audit: ({ resource: mote, value }) => ({
    handelse: 'TEAMMOTE_NARVARO',
    kedja: 'SYSTEM',
    uppgifter: { mote: mote.id, narvarande: value.antal },
  }),
})
