import 'server-only'
import { arendeHandelse, arendet } from '@/modules/utredning/public'
import { accepted } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { startaInsats as startaRegel } from '../domain/insats'
import { ramarFor } from '../domain/ramar'
import { insatsPolicy } from '../policy'
import { StartaInsatsInput } from '../schema'
import { insatsStore } from '../store'

/** Starts a planned insats on a day that has been. Source: Projektplan, Operativa mål, Mål 3. */
export const startaInsats = defineUseCase({
  name: 'starta-insats',
  input: StartaInsatsInput,
  load: (tx, input) => insatsStore.find(tx, input.insatsId),
  read: insatsPolicy.read,
  may: insatsPolicy.arbeta,
  run: async ({ tx, actor, resource, input, today }) => {
    const { arende, insats } = resource
    const outcome = startaRegel(
      insats,
      input.startad,
      ramarFor(arende, programmeOf(arende.programKod), today),
    )
    if (!outcome.accepted) return outcome
    await insatsStore.change(tx, resource, input.version, actor.anvandareId, outcome.value)
    return accepted({ insatsId: insats.id, ...arendet(arende) })
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: ({ resource: { arende, insats } }) =>
    arendeHandelse('INSATS_STARTAD', arende, { insats: insats.id }),
})
