import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { flyttaForslag } from '../domain/forslag'
import { forslagPolicy } from '../policy'
import { ForslagInput } from '../schema'
import { forslagStore } from '../store'

/** Says to the proposer that the förslag is taken care of. */
export const taEmotForslag = defineUseCase({
  name: 'ta-emot-forslag',
  input: ForslagInput,
  load: (tx, input) => forslagStore.find(tx, input.id),
  read: forslagPolicy.read,
  may: forslagPolicy.besvara,
  run: async ({ tx, actor, input, resource: f }) => {
    const flytt = flyttaForslag(f.status, 'MOTTAGET')
    if (!flytt.accepted) return flytt
    await forslagStore.answer(tx, f, input.version, { status: flytt.value, av: actor.anvandareId })
    return accepted({ id: f.id })
  },
  audit: ({ resource: f }) => ({
    handelse: 'FORSLAG_MOTTAGET',
    kedja: f.kommunKod,
    uppgifter: { forslag: f.id },
  }),
})
