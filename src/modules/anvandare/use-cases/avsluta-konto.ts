import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { findKonto } from '../konto'
import { kontoPolicy } from '../policy'
import { KontoInput } from '../schema'
import { anvandareStore } from '../store'

/** Closes an account: memberships, links and sessions end at once. Refused while open cases are theirs. */
export const avslutaKonto = defineUseCase({
  name: 'avsluta-konto',
  input: KontoInput,
  load: (tx, input) => findKonto(tx, input.id),
  read: kontoPolicy.read,
  may: kontoPolicy.skota,
  run: async ({ tx, resource }) => {
    if (resource.avstangdAt) return rejected('KONTO_AVSLUTAT')
    // Asked before the act, since the memberships that tell which chains are ended by it.
    const kedjor = await anvandareStore.kedjor(tx, resource.id)
    const oppna = await anvandareStore.avslutaKonto(tx, resource.id)
    return oppna > 0
      ? rejected('OPPNA_ARENDEN', { antal: oppna, namn: resource.namn })
      : accepted({ id: resource.id, kedjor })
  },
  audit: ({ value, resource }) =>
    value.kedjor.map((kedja) => ({ handelse: 'KONTO_AVSLUTAT', kedja, uppgifter: { konto: resource.id } })),
})
