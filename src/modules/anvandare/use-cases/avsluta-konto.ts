import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { provaAvslut } from '../domain/medlemskap'
import { findKonto } from '../konto'
import { kontoPolicy } from '../policy'
import { KontoInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Closes an account: memberships, links and sessions end at once. Refused while open cases are theirs, or a protected
 * person has no other handler. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
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
    const outcome = provaAvslut(await anvandareStore.avslutaKonto(tx, resource.id), resource.namn)
    return outcome.accepted ? accepted({ id: resource.id, kedjor }) : outcome
  },
  audit: ({ value, resource }) =>
    value.kedjor.map((kedja) => ({ handelse: 'KONTO_AVSLUTAT', kedja, uppgifter: { konto: resource.id } })),
})
