import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse } from '../arende-handelse'
import { utredningPolicy } from '../policy'
import { PlaneraKontaktInput } from '../schema'
import { utredningStore } from '../store'

/**
 * Plans, changes or (with an empty date) takes away the next contact. It lies in the future; a closed case has none.
 * Source: Projektplan, "Lokal/a projektmedarbetare" (a planned next contact in every step).
 */
export const planeraKontakt = defineUseCase({
  name: 'planera-kontakt',
  input: PlaneraKontaktInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today }) => {
    if (u.avslutad !== null) return rejected('AVSLUTAD_INGEN_KONTAKT')
    const { nastaKontakt } = input
    if (nastaKontakt !== null && nastaKontakt < today) return rejected('KONTAKT_HAR_PASSERAT')
    const nastaKontaktVad = nastaKontakt === null ? null : input.nastaKontaktVad
    await utredningStore.change(tx, u, input.version, actor.anvandareId, { nastaKontakt, nastaKontaktVad })
    return accepted({ nastaKontakt })
  },
  audit: ({ resource, value }) => arendeHandelse('KONTAKT_PLANERAD', resource, { datum: value.nastaKontakt }),
})
