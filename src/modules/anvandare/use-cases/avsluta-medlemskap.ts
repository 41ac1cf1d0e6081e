import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { provaAvslut } from '../domain/medlemskap'
import { findMedlemskap, kedjorFor } from '../konto'
import { medlemskapPolicy } from '../policy'
import { MedlemskapInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Ends a membership at once, or turns a proposal down. Refused while open cases are theirs, or a protected person has no
 * other handler: those are handed over first. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
export const avslutaMedlemskap = defineUseCase({
  name: 'avsluta-medlemskap',
  input: MedlemskapInput,
  load: (tx, input) => findMedlemskap(tx, input.id),
  read: (actor, m) => medlemskapPolicy.read(actor, m.atkomst),
  may: (actor, m) => medlemskapPolicy.avsluta(actor, m.atkomst),
  run: async ({ tx, resource: { rad } }) => {
    const outcome = provaAvslut(await anvandareStore.avsluta(tx, rad.id), rad.namn)
    if (!outcome.accepted) return outcome
    return accepted({ anvandareId: rad.anvandareId, kedjor: await kedjorFor(tx, rad) })
  },
  audit: ({ value, resource: { rad } }) =>
    value.kedjor.map((kedja) => ({
      handelse: rad.bekraftadAt ? 'MEDLEMSKAP_AVSLUTAT' : 'MEDLEMSKAP_AVBOJT',
      kedja,
      uppgifter: { konto: rad.anvandareId, medlemskap: rad.id, roll: rad.roll },
    })),
})
