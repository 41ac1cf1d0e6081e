import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { findMedlemskap, kedjorFor } from '../konto'
import { medlemskapPolicy } from '../policy'
import { MedlemskapInput } from '../schema'
import { anvandareStore } from '../store'

/** Confirms a proposed membership: from its first day it opens what its role opens. */
export const bekraftaMedlemskap = defineUseCase({
  name: 'bekrafta-medlemskap',
  input: MedlemskapInput,
  load: (tx, input) => findMedlemskap(tx, input.id),
  read: (actor, m) => medlemskapPolicy.read(actor, m.atkomst),
  may: (actor, m) => medlemskapPolicy.bekrafta(actor, m.atkomst),
  run: async ({ tx, resource: { rad } }) => {
    await anvandareStore.bekrafta(tx, rad.id)
    return accepted({ kedjor: await kedjorFor(tx, rad) })
  },
  audit: ({ value, resource: { rad } }) =>
    value.kedjor.map((kedja) => ({
      handelse: 'MEDLEMSKAP_BEKRAFTAT',
      kedja,
      uppgifter: { konto: rad.anvandareId, medlemskap: rad.id, roll: rad.roll },
    })),
})
