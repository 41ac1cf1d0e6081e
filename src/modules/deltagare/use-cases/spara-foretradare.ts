import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { farAndra, farLasa, loadPerson } from '../load-person'
import { SparaForetradareInput } from '../schema'
import { deltagareStore } from '../store'

/** Records a person's god man or förvaltare. Source: föräldrabalken 11 kap. 4 § and 7 §. */
export const sparaForetradare = defineUseCase({
  name: 'spara-foretradare',
  once: true,
  input: SparaForetradareInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  run: async ({ tx, input, resource: { d }, newId }) => {
    const { deltagareId: _id, ...foretradare } = input
    const id = newId()
    await deltagareStore.addForetradare(tx, d, { id, ...foretradare })
    return accepted({ id })
  },
  audit: ({ resource: { u }, value, input }) =>
    arendeHandelse('FORETRADARE_REGISTRERAD', u, { foretradare: value.id, slag: input.slag }),
})
