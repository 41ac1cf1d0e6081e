import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { makuleraAvslut as makuleraRegel } from '../domain/avsluta'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { rattelseStore } from '../rattelse-store'
import { MakuleraAvslutInput } from '../schema'
import { utredningStore } from '../store'

/**
 * Annuls an avslut that was a mistake: the case opens as it stood, and what was recorded stays readable. One whose
 * samtycke to the team has ended meanwhile rests. Source: OSL 26 kap. 1 §.
 */
export const makuleraAvslut = defineUseCase({
  name: 'makulera-avslut',
  input: MakuleraAvslutInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
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
    // What ended while the case was closed had nothing to stop then.
    if (u.aktualiserad !== null && !(await gangStore.harSamtycke(tx, u, today, 'TEAMET')))
      await gangStore.drawConsequences(tx, u, today)
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource }) => arendeHandelse('AVSLUT_MAKULERAT', resource),
})
