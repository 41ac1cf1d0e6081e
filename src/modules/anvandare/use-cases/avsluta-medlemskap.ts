import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { findMedlemskap, kedjorFor } from '../konto'
import { medlemskapPolicy } from '../policy'
import { MedlemskapInput } from '../schema'
import { anvandareStore } from '../store'

/** Ends a membership at once, or turns a proposal down. Refused while open cases are theirs: those are handed over first. */
export const avslutaMedlemskap = defineUseCase({
  name: 'avsluta-medlemskap',
  input: MedlemskapInput,
  load: (tx, input) => findMedlemskap(tx, input.id),
  read: (actor, m) => medlemskapPolicy.read(actor, m.atkomst),
  may: (actor, m) => medlemskapPolicy.avsluta(actor, m.atkomst),
  run: async ({ tx, resource: { rad } }) => {
    const oppna = await anvandareStore.avsluta(tx, rad.id)
    if (oppna > 0) return rejected('OPPNA_ARENDEN', { antal: oppna, namn: rad.namn })
    return accepted({ anvandareId: rad.anvandareId, kedjor: await kedjorFor(tx, rad) })
  },
  audit: ({ value, resource: { rad } }) =>
    value.kedjor.map((kedja) => ({
      handelse: rad.bekraftadAt ? 'MEDLEMSKAP_AVSLUTAT' : 'MEDLEMSKAP_AVBOJT',
      kedja,
      uppgifter: { konto: rad.anvandareId, medlemskap: rad.id, roll: rad.roll },
    })),
})
