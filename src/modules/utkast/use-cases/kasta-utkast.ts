import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { egetUtkast } from '../policy'
import { KastaUtkastInput } from '../schema'
import { utkastStore } from '../store'

/** Throws a draft away. */
export const kastaUtkast = defineUseCase({
  name: 'kasta-utkast',
  input: KastaUtkastInput,
  load: async () => ({}),
  read: egetUtkast,
  may: egetUtkast,
  run: async ({ tx, actor, input }) => {
    await utkastStore.remove(tx, actor.anvandareId, input.form, input.resurs)
    return accepted({})
  },
  audit: () => [],
})
