import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { provaSistaDag } from '../domain/medlemskap'
import { findMedlemskap, kedjorFor } from '../konto'
import { medlemskapPolicy } from '../policy'
import { SattSistaDagInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Gives a membership its last day. Nothing stands in the way, since what hangs on it then is handed on the day after:
 * open cases stand without kontaktperson or ansvarig with a task, and a protected person gets a handler.
 * Source: docs/beslut/2026-11-23-konton-och-medlemskap.md; docs/beslut/2026-11-23-skyddade-personuppgifter.md.
 */
export const sattSistaDag = defineUseCase({
  name: 'satt-sista-dag',
  input: SattSistaDagInput,
  load: (tx, input) => findMedlemskap(tx, input.id),
  read: (actor, m) => medlemskapPolicy.read(actor, m.atkomst),
  may: (actor, m) => medlemskapPolicy.avsluta(actor, m.atkomst),
  run: async ({ tx, today, input, resource: { rad } }) => {
    const outcome = provaSistaDag(rad, input.till, today)
    if (!outcome.accepted) return outcome
    await anvandareStore.sattSistaDag(tx, rad.id, input.till)
    return accepted({ anvandareId: rad.anvandareId, kedjor: await kedjorFor(tx, rad) })
  },
  audit: ({ value, input, resource: { rad } }) =>
    value.kedjor.map((kedja) => ({
      handelse: 'MEDLEMSKAP_SISTA_DAG',
      kedja,
      uppgifter: {
        konto: rad.anvandareId,
        medlemskap: rad.id,
        roll: rad.roll,
        fore: rad.till,
        efter: input.till,
      },
    })),
})
