import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { uppfoljningForfaller } from '../domain/avsluta'
import { provaHandelsedatum } from '../domain/handelsedatum'
import { gangStore } from '../gang-store'
import { utredningPolicy } from '../policy'
import { UppfoljningInput } from '../schema'
import { utredningStore } from '../store'

/** Records the follow-up after avslut: reached or not, and how the person lives then. Ends the team's reading. */
export const foljaUpp = defineUseCase({
  name: 'folja-upp',
  input: UppfoljningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const program = programmeOf(u.programKod)
    if (
      u.avslutad === null ||
      u.avslutsorsak === null ||
      uppfoljningForfaller(u.avslutad, u.avslutsorsak, program) === null
    ) {
      return rejected('INGEN_UPPFOLJNING')
    }
    const fel = provaHandelsedatum(input.datum, u.avslutad, today)
    if (fel) return fel
    const { utredningId: _, version, nadd, ...svar } = input
    await utredningStore.change(tx, u, version, actor.anvandareId, { uppfoljd: input.datum })
    await gangStore.laggUppfoljning(tx, u, actor.anvandareId, { ...svar, nadd: nadd === 'JA', id: newId() })
    await utkastStore.remove(tx, actor.anvandareId, 'uppfoljning', u.id)
    return accepted(arendet(u))
  },
  audit: ({ resource, input }) => arendeHandelse('UPPFOLJNING_GJORD', resource, { datum: input.datum }),
})
