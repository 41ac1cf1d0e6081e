import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { makuleraAvslut as makuleraRegel } from '../domain/avsluta'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { rattelseStore } from '../rattelse-store'
import { MakuleraAvslutInput } from '../schema'
import { utredningStore } from '../store'
import { arendeHandelse, arendet } from './arende-handelse'

/** Annuls an avslut that was a mistake: the case opens as it stood, and what was recorded stays readable. */
export const makuleraAvslut = defineUseCase({
  name: 'makulera-avslut',
  input: MakuleraAvslutInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input, newId }) => {
    const fore = await gangStore.statusFore(tx, u)
    const harAnnanOppen = await gangStore.harAnnanOppen(tx, u)
    const outcome = makuleraRegel(u, { skal: input.skal, fore, harAnnanOppen })
    if (!outcome.accepted) return outcome
    const av = actor.anvandareId
    const stod = { datum: u.avslutad, orsak: u.avslutsorsak, kommentar: u.avslutKommentar }
    await rattelseStore.keep(tx, u, {
      id: newId(),
      sak: 'avslut',
      sakId: u.id,
      slag: 'MAKULERAD',
      fore: stod,
      skal: input.skal,
      av,
    })
    await genomforByte(tx, u, input.version, av, outcome.value)
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource }) => arendeHandelse('AVSLUT_MAKULERAT', resource),
})
