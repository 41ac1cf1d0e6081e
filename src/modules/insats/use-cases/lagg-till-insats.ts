import 'server-only'
import { accepted } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { planeraInsats, startaInsats } from '../domain/insats'
import { ramarFor } from '../domain/ramar'
import { LaggTillInsatsInput } from '../schema'
import { insatsStore } from '../store'

/** Adds an insats in any step: help never waits for the utredning. Source: Projektplan, Utredningens fem steg; BIP. */
export const laggTillInsats = defineUseCase({
  name: 'lagg-till-insats',
  once: true,
  input: LaggTillInsatsInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const ramar = ramarFor(u, programmeOf(u.programKod), today)
    const planerad = planeraInsats(input, ramar)
    const outcome =
      planerad.accepted && input.startad ? startaInsats(planerad.value, input.startad, ramar) : planerad
    if (!outcome.accepted) return outcome
    const { utredningId: _, ...uppgifter } = input
    const insatsId = newId()
    await insatsStore.add(tx, u, insatsId, actor.anvandareId, { ...uppgifter, ...outcome.value })
    await utkastStore.remove(tx, actor.anvandareId, 'insats', u.id)
    return accepted({ insatsId, status: outcome.value.status })
  },
  touchesGoals: ({ resource, value }) => (value.status === 'PAGAENDE' ? [resource.id] : []),
  audit: ({ resource: u, input, value }) =>
    arendeHandelse('INSATS_TILLAGD', u, { insats: value.insatsId, typ: input.typ, status: value.status }),
})
