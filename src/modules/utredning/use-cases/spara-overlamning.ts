import 'server-only'
import { accepted } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { arendeHandelse } from '../arende-handelse'
import { provaHandelsedatum } from '../domain/handelsedatum'
import { defineUseCase } from '@/server/define-use-case'
import { utredningPolicy } from '../policy'
import { OverlamningInput } from '../schema'
import { utredningStore } from '../store'

/** Keeps what is known of the warm hand-over. Source: Projektplan, Utredningens fem steg (5. Stöd vidare till insats). */
export const sparaOverlamning = defineUseCase({
  name: 'spara-overlamning',
  input: OverlamningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const { utredningId: _, version, ...overlamning } = input
    const fel =
      overlamning.trepartssamtal && provaHandelsedatum(overlamning.trepartssamtal, u.identifierad, today)
    if (fel) return fel
    const ny = await utredningStore.change(tx, u, version, actor.anvandareId, overlamning)
    await utkastStore.remove(tx, actor.anvandareId, 'overlamning', u.id)
    return accepted({ version: ny })
  },
  audit: ({ resource }) => arendeHandelse('OVERLAMNING_SPARAD', resource),
})
