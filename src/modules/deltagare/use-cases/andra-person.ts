import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { farAndra, farLasa, loadPerson } from '../load-person'
import { AndraPersonInput } from '../schema'
import { deltagareStore, formValues } from '../store'

/**
 * Changes a person's name, kön, contact, language and need of interpreter. Guarded by the person's version: whoever
 * was first is shown. A changed kön changes what is counted. Source: Projektplan, "Operativa mål" (Mål 1, kön).
 */
export const andraPerson = defineUseCase({
  name: 'andra-person',
  input: AndraPersonInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  run: async ({ tx, actor, input, resource: { d } }) => {
    const { deltagareId: _id, version, ...changes } = input
    const ny = await deltagareStore.change(tx, d, version, actor.anvandareId, changes)
    const fore = formValues(d)
    const andrade = Object.entries(formValues(changes)).filter(([falt, varde]) => fore[falt] !== varde)
    const utredningar = changes.kon === d.kon ? [] : await deltagareStore.utredningar(tx, d)
    return accepted({
      version: ny,
      andrade: andrade.map(([falt]) => falt),
      raknas: utredningar.map((u) => u.id),
    })
  },
  touchesGoals: ({ value }) => value.raknas,
  audit: ({ resource: { u }, value }) => arendeHandelse('PERSON_ANDRAD', u, { falt: value.andrade }),
})
