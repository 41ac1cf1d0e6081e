import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  arendeHandelse,
  arendet,
  atertaRegel,
  genomforByte,
  utredningStore,
} from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { gallandeBeslut } from '../domain/aktualisering'
import { AtertaAktualiseringInput } from '../schema'
import { aktualiseringStore } from '../store'

/** Takes back an aktualisering that the team has not finally decided on; the team no longer sees the case. */
export const atertaAktualisering = defineUseCase({
  name: 'aterta-aktualisering',
  input: AtertaAktualiseringInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, today, resource: u, input }) => {
    const sandning = await aktualiseringStore.standing(tx, u)
    if (!sandning) return rejected('INGEN_AKTUALISERING')
    const senasteBeslut = gallandeBeslut(sandning)?.datum ?? null
    const outcome = atertaRegel(u, { datum: today, senasteBeslut }, today)
    if (!outcome.accepted) return outcome
    const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    await aktualiseringStore.takeBack(tx, u, sandning.id, today, input.skal)
    return accepted({ id: sandning.id, version, ...arendet(u) })
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, value }) =>
    arendeHandelse('AKTUALISERING_ATERTAGEN', u, { aktualisering: value.id }),
})
