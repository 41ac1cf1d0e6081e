import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { formateraPersonnummer } from '@/modules/deltagare/public'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse } from '../arende-handelse'
import { huvudStore } from '../huvud-store'
import { utredningPolicy } from '../policy'
import { VisaNummerInput } from '../schema'
import { utredningStore } from '../store'

/**
 * Shows the whole number of a person, and of a protected person the name too. An act of its own, so that the log says
 * who saw it. Refused (NUMMER_SAKNAS) where there is nothing to show. Source: OSL 26 kap. 1 §, 21 kap. 3 §.
 */
export const visaNummer = defineUseCase({
  name: 'visa-nummer',
  input: VisaNummerInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.read,
  run: async ({ tx, resource: u }) => {
    const { deltagare: d } = await huvudStore.load(tx, u)
    if (!d || (d.nummer === null && !u.skyddad)) return rejected('NUMMER_SAKNAS')
    const namn = u.skyddad ? `${d.fornamn} ${d.efternamn}` : null
    return accepted({ namn, nummer: d.nummer && formateraPersonnummer(d.nummer) })
  },
  audit: ({ resource: u, value }) => arendeHandelse('NUMMER_VISAT', u, { namnVisat: value.namn !== null }),
})
