import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { aktualiseringStore } from '@/modules/aktualisering/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, arendet, genomforByte, utredningStore } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { isUniqueViolation } from '@/server/db/errors'
import { defineUseCase } from '@/server/define-use-case'
import { beslutStore } from '../beslut-store'
import { angraBeslut as regel, statusForeBeslut } from '../domain/angra-beslut'
import { AngraBeslutInput } from '../schema'
import { teamStore } from '../store'

/** Undone in the meeting, no reason is asked for; it was said aloud. */
const I_MOTET = 'Ångrat under mötet'

/**
 * Undoes a decision until the minutes are closed: it is annulled and stays readable, and the case stands as before it.
 * Outside a meeting a reason is asked for. Refused (NY_UTREDNING_PAGAR) where the person has begun anew since.
 */
export const angraBeslut = defineUseCase({
  name: 'angra-beslut',
  input: AngraBeslutInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.teamets,
  run: async ({ tx, actor, newId, resource: u, input }) => {
    const beslut = await beslutStore.find(tx, u, input.beslutId)
    const sandning = await aktualiseringStore.standing(tx, u)
    if (!beslut || beslut.makulerad || !sandning) return rejected('INTE_SENASTE_BESLUTET')
    const staende = sandning.beslut.filter((b) => !b.makulerad)
    if (staende.at(-1)?.id !== beslut.id) return rejected('INTE_SENASTE_BESLUTET')
    const mote = beslut.moteId === null ? null : await teamStore.find(tx, beslut.moteId)
    const skal = input.skal ?? (mote ? I_MOTET : null)
    if (skal === null) return rejected('SKAL_SAKNAS', { falt: { skal: 'SKAL_SAKNAS' } })
    const fore = staende.at(-2)
    const outcome = regel(
      u,
      {
        beslut,
        foregaende: fore
          ? { ...fore, kompletterad: sandning.kompletterad !== null && sandning.kompletterad >= fore.datum }
          : null,
        statusFore: statusForeBeslut(await beslutStore.statuses(tx, u), beslut),
        protokolletStangt: (mote?.avslutadAt ?? null) !== null,
        skickad: sandning.skickad,
      },
      programmeOf(u.programKod),
    )
    if (!outcome.accepted) return outcome
    try {
      const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
      await beslutStore.annul(tx, u, beslut, { id: newId(), skal, av: actor.anvandareId })
      return accepted({ id: beslut.id, version, ...arendet(u) })
    } catch (error) {
      if (isUniqueViolation(error)) return rejected('NY_UTREDNING_PAGAR')
      throw error
    }
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, value }) => arendeHandelse('TEAMBESLUT_ANGRAT', u, { beslutId: value.id }),
})
