import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { arendeHandelse, huvudStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { bestamHandlaggare } from '../domain/handlaggare'
import { farAndra, farLasa, loadPerson } from '../load-person'
import { SattSkyddInput } from '../schema'
import { skyddStore } from '../skydd-store'
import { deltagareStore } from '../store'

/**
 * Says that a person has protected personal data, of what kind, and who handles the person; or that the protection has
 * ended. Protected: hidden from all but the handlers from this act on. Whoever sets it and the contact person are
 * always handlers. Refused where nothing changes. Source: OSL 21 kap. 3 § and 22 kap. 1 §.
 */
export const sattSkydd = defineUseCase({
  name: 'satt-skydd',
  input: SattSkyddInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  async run({
    tx,
    actor,
    input,
    resource: { d, u },
    newId,
  }): Promise<Outcome<{ handlaggare: string[] }, string>> {
    if (input.skydd === d.skydd) return rejected('SKYDD_OFORANDRAT')
    await deltagareStore.guard(tx, d, input.version)
    if (input.skydd === 'INGA') {
      await skyddStore.set(tx, d, input.skydd, [])
      await skyddStore.settleTask(tx, u, { behovs: false, by: actor.anvandareId, newId: newId() })
      return accepted({ handlaggare: [] })
    }
    const { mojliga, kommunens } = await skyddStore.candidates(tx, u)
    const maste = [
      actor.anvandareId,
      ...(u.avslutad === null && u.kontaktpersonId ? [u.kontaktpersonId] : []),
    ]
    const nu = d.skydd === 'INGA' ? [] : await huvudStore.handlaggareIds(tx, u)
    const outcome = bestamHandlaggare({
      valda: [...nu, ...input.handlaggare],
      maste,
      mojliga: [...mojliga, ...nu],
    })
    if (!outcome.accepted) return rejected(outcome.code, { falt: { handlaggare: outcome.code } })
    await skyddStore.set(tx, d, input.skydd, outcome.value)
    await skyddStore.settleTask(tx, u, {
      behovs: skyddStore.lacksSecond(outcome.value, kommunens),
      by: actor.anvandareId,
      newId: newId(),
    })
    return accepted({ handlaggare: outcome.value })
  },
  audit: ({ resource: { d, u }, input, value }) =>
    arendeHandelse('SKYDD_ANDRAT', u, { fore: d.skydd, efter: input.skydd, handlaggare: value.handlaggare }),
})
