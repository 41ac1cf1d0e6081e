import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { egetKonto, skoterKonton } from '../policy'
import { SkapaKontoInput } from '../schema'
import { anvandareStore } from '../store'

/** Makes an account. It can do nothing until it has a membership, and nobody can sign in until a one-time link is used. */
export const skapaKonto = defineUseCase({
  name: 'skapa-konto',
  input: SkapaKontoInput,
  load: async () => ({}),
  read: egetKonto,
  may: skoterKonton,
  run: async ({ tx, input, newId }) => {
    const id = newId()
    const made = await anvandareStore.skapaKonto(tx, { id, ...input })
    return made ? accepted({ id }) : rejected('EPOST_FINNS', { epost: input.epost })
  },
  audit: ({ value }) => ({ handelse: 'KONTO_SKAPAT', kedja: 'SYSTEM', uppgifter: { konto: value.id } }),
})
