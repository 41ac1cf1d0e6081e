import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { egetUtkast } from '../policy'
import { SparaUtkastInput } from '../schema'
import { utkastStore } from '../store'

/** Keeps what somebody is writing. Not logged: it says nothing that its author did not just write. */
export const sparaUtkast = defineUseCase({
  name: 'spara-utkast',
  input: SparaUtkastInput,
  load: async () => ({}),
  read: egetUtkast,
  may: egetUtkast,
  run: async ({ tx, actor, input }) => {
    const kept = await utkastStore.save(tx, actor.anvandareId, {
      ...input,
      basVersion: input.basVersion ?? null,
    })
    return kept ? accepted({ nr: input.nr }) : rejected('UTKAST_NYARE_FINNS')
  },
  audit: () => [],
})
