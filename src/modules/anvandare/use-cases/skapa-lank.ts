import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { newSecret } from '@/server/auth/secrets'
import { defineUseCase } from '@/server/define-use-case'
import { findKonto } from '../konto'
import { kontoPolicy } from '../policy'
import { KontoInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Makes a one-time link, with which the account's owner chooses a password: used once, within 24 hours. The secret is
 * answered here and never again. Logged in the kommun's chain, since the link leads to what the account may see.
 */
export const skapaLank = defineUseCase({
  name: 'skapa-lank',
  input: KontoInput,
  load: (tx, input) => findKonto(tx, input.id),
  read: kontoPolicy.read,
  may: kontoPolicy.skota,
  run: async ({ tx, resource }) => {
    if (resource.avstangdAt) return rejected('KONTO_AVSLUTAT')
    const hemlighet = newSecret()
    await anvandareStore.skapaLank(tx, resource.id, hemlighet)
    const kedjor = await anvandareStore.kedjor(tx, resource.id)
    return accepted({ sokvag: `/lank/${hemlighet}`, namn: resource.namn, epost: resource.epost, kedjor })
  },
  audit: ({ value, resource }) =>
    value.kedjor.map((kedja) => ({ handelse: 'LANK_SKAPAD', kedja, uppgifter: { konto: resource.id } })),
})
