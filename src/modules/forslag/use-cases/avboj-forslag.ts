import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { flyttaForslag } from '../domain/forslag'
import { forslagPolicy } from '../policy'
import { AvbojForslagInput } from '../schema'
import { forslagStore } from '../store'

/** Answers a förslag with "inte aktuellt" and a reason that its proposer reads. */
export const avbojForslag = defineUseCase({
  name: 'avboj-forslag',
  input: AvbojForslagInput,
  load: (tx, input) => forslagStore.find(tx, input.id),
  read: forslagPolicy.read,
  may: forslagPolicy.besvara,
  run: async ({ tx, actor, input, resource: f }) => {
    const flytt = flyttaForslag(f.status, 'INTE_AKTUELLT')
    if (!flytt.accepted) return flytt
    await forslagStore.answer(tx, f, input.version, {
      status: flytt.value,
      skal: input.skal,
      av: actor.anvandareId,
    })
    return accepted({ id: f.id })
  },
  audit: ({ resource: f }) => ({
    handelse: 'FORSLAG_AVBOJT',
    kedja: f.kommunKod,
    uppgifter: { forslag: f.id },
  }),
})
