import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { provaPlan } from '../domain/planera-kontakt'
import { arendeHandelse } from '../arende-handelse'
import { utredningPolicy } from '../policy'
import { PlaneraKontaktInput } from '../schema'
import { utredningStore } from '../store'

/**
 * Plans, changes or (with an empty date) takes away the next contact.
 * Source: Projektplan, "Lokal/a projektmedarbetare" (a planned next contact in every step).
 */
export const planeraKontakt = defineUseCase({
  name: 'planera-kontakt',
  input: PlaneraKontaktInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const { nastaKontakt } = input
    const outcome = provaPlan(u, nastaKontakt, today)
    if (!outcome.accepted) return outcome
    const nastaKontaktVad = nastaKontakt === null ? null : input.nastaKontaktVad
    await utredningStore.change(tx, u, input.version, actor.anvandareId, { nastaKontakt, nastaKontaktVad })
    return accepted({ nastaKontakt })
  },
  audit: ({ resource, value }) => arendeHandelse('KONTAKT_PLANERAD', resource, { datum: value.nastaKontakt }),
})
