import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { bedomBehorighet, malgruppsDag, utredningPolicy } from '@/modules/utredning/domain/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { medForsorjningstid } from '../domain/forsorjningstid'
import { hinderForRegistrering } from '../domain/prova-registrering'
import { motsagdTid } from '../prova-uppgifter'
import { AndraBakgrundInput } from '../schema'
import { deltagareStore } from '../store'

/**
 * Changes how an open case began: spår, months and reason, support, background, what has been tried. Once the case has
 * been sent, months or reason must be there. A changed spår changes what is counted.
 * Source: Projektplan, "Målgrupper" and "Utredningens fem steg" (1).
 */
export const andraBakgrund = defineUseCase({
  name: 'andra-bakgrund',
  input: AndraBakgrundInput,
  load: async (tx, input) => {
    const u = await utredningStore.find(tx, input.utredningId)
    const d = u?.deltagareId === input.deltagareId ? await deltagareStore.find(tx, input.deltagareId) : null
    return u && d ? { u, d } : null
  },
  read: (actor, { u }) => utredningPolicy.read(actor, u),
  may: (actor, { u }) => utredningPolicy.kommunens(actor, u),
  alsoWrong: (_actor, input) => ({ falt: motsagdTid(input) }),
  run: async ({ tx, actor, input, resource: { u, d } }) => {
    if (u.avslutad !== null) return rejected('UTREDNING_AVSLUTAD')
    const { deltagareId: _d, utredningId: _u, version, ...changes } = medForsorjningstid(input)
    const behorighet = bedomBehorighet(
      { ...changes, fodelsedatum: d.fodelsedatum, dag: malgruppsDag(u) },
      programmeOf(u.programKod),
    )
    const hinder = u.aktualiserad ? hinderForRegistrering(behorighet, d.nummer !== null, true) : null
    const falt = { ...hinder?.falt, ...motsagdTid(input) }
    if (Object.keys(falt).length > 0) return rejected('REGISTRERING_HINDRAS', { ...hinder, falt })
    await utredningStore.change(tx, u, version, actor.anvandareId, changes)
    await utkastStore.remove(tx, actor.anvandareId, 'bakgrund', u.id)
    return accepted({ deltagareId: d.id, sparAndrat: changes.spar !== u.spar })
  },
  touchesGoals: ({ resource: { u }, value }) => (value.sparAndrat ? [u.id] : []),
  audit: ({ resource: { u } }) => arendeHandelse('BAKGRUND_ANDRAD', u),
})
