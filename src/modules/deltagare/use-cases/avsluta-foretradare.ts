import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { farAndra, farLasa, loadPerson } from '../load-person'
import { AvslutaForetradareInput } from '../schema'
import { deltagareStore } from '../store'

/** Ends a företrädare's commission; it stays in the history. Refused where it has ended already. */
export const avslutaForetradare = defineUseCase({
  name: 'avsluta-foretradare',
  input: AvslutaForetradareInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  run: async ({ tx, input, resource: { d } }) => {
    const ended = await deltagareStore.endForetradare(tx, d, input.foretradareId)
    return ended ? accepted({ id: input.foretradareId }) : rejected('FORETRADARE_REDAN_AVSLUTAD')
  },
  audit: ({ resource: { u }, value }) => arendeHandelse('FORETRADARE_AVSLUTAD', u, { foretradare: value.id }),
})
