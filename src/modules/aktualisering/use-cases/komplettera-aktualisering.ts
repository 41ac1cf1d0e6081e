import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  arendeHandelse,
  arendet,
  gangStore,
  genomforByte,
  kompletteraRegel,
  utredningStore,
} from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { gallandeBeslut } from '../domain/aktualisering'
import { KompletteraAktualiseringInput } from '../schema'
import { aktualiseringStore } from '../store'

/** Gives the team what it asked for: the turn goes back to the team, the date of the sending stays. */
export const kompletteraAktualisering = defineUseCase({
  name: 'komplettera-aktualisering',
  input: KompletteraAktualiseringInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, today, resource: u, input }) => {
    const sandning = await aktualiseringStore.standing(tx, u)
    const beslut = sandning && gallandeBeslut(sandning)
    if (!sandning || !beslut) return rejected('INGET_ATT_KOMPLETTERA')
    const harSamtycke = await gangStore.harSamtycke(tx, u, today, 'TEAMET')
    const outcome = kompletteraRegel(
      u,
      { datum: today, text: input.komplettering, beslutsdatum: beslut.datum, harSamtycke },
      today,
    )
    if (!outcome.accepted) return outcome
    const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    await aktualiseringStore.complete(tx, u, sandning.id, today, input.komplettering)
    await utkastStore.remove(tx, actor.anvandareId, 'komplettering', u.id)
    return accepted({ id: sandning.id, version, ...arendet(u) })
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, value }) =>
    arendeHandelse('AKTUALISERING_KOMPLETTERAD', u, { aktualisering: value.id }),
})
