import 'server-only'
import { accepted } from '@/domain/outcome'
import { personal } from '@/modules/anvandare/public'
import { defineUseCase } from '@/server/define-use-case'
import { startaMote } from '../domain/teammote'
import { moteScope, teammotePolicy } from '../policy'
import { StartaTeammoteInput } from '../schema'
import { teamStore } from '../store'
import { ofTeam } from '../domain/narvaro'

/** Starts a meeting of the team that the actor looks as: its day and those who are there. */
export const startaTeammote = defineUseCase({
  name: 'starta-teammote',
  input: StartaTeammoteInput,
  load: async (tx, _input, actor) => {
    const found = moteScope(actor)
    const team = found && (await teamStore.teamOf(tx, found.scope, actor.idag))
    return team && { teamKod: team.kod, kommuner: team.kommuner }
  },
  read: teammotePolicy.read,
  may: teammotePolicy.leda,
  run: async ({ tx, actor, today, newId, resource, input }) => {
    const personer = ofTeam(await personal(tx), resource)
    const outcome = startaMote(
      {
        datum: input.datum,
        narvarande: input.narvarande,
        ledare: actor.anvandareId,
        personal: personer.map((p) => p.anvandareId),
        harOppetMote: (await teamStore.open(tx, resource.teamKod)) !== null,
      },
      today,
    )
    if (!outcome.accepted) return outcome
    const id = newId()
    await teamStore.insert(tx, {
      id,
      teamKod: resource.teamKod,
      datum: input.datum,
      ledareId: actor.anvandareId,
    })
    await teamStore.setPresent(
      tx,
      id,
      personer.filter((p) => outcome.value.includes(p.anvandareId)),
    )
    return accepted({ id })
  },
  audit: ({ resource, input, value }) => ({
    handelse: 'TEAMMOTE_STARTAT',
    kedja: 'SYSTEM',
    uppgifter: { mote: value.id, team: resource.teamKod, datum: input.datum },
  }),
})
