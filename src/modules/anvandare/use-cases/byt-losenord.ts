import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { changePassword } from '@/server/auth/password'
import { defineUseCase } from '@/server/define-use-case'
import { egetKonto } from '../policy'
import { BytLosenordInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Changes one's own password. The runtime may neither read nor set passwords: the sign-in role judges the present one,
 * sets the new one, ends the other sessions and logs it, in a transaction of its own.
 */
export const bytLosenord = defineUseCase({
  name: 'byt-losenord',
  input: BytLosenordInput,
  load: async () => ({}),
  read: egetKonto,
  may: egetKonto,
  run: async ({ tx, input }) => {
    const outcome = await changePassword(
      await anvandareStore.sessionSecret(tx),
      input.nuvarande,
      input.losenord,
      null,
    )
    return outcome.ok ? accepted({}) : rejected(outcome.kod)
  },
  audit: () => [],
})
