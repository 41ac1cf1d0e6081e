import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { arendeHandelse, huvudStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { bestamHandlaggare } from '../domain/handlaggare'
import { farAndra, farLasa, loadPerson } from '../load-person'
import { AndraHandlaggareInput } from '../schema'
import { skyddStore } from '../skydd-store'
import { deltagareStore } from '../store'

/** Who handles the person now, and whether the one who changed it still does. */
export interface Handlaggarbyte {
  handlaggare: string[]
  fore: string[]
  jagArKvar: boolean
}

/**
 * Names and releases handlers of a protected person. One may step down oneself; at least one stays, and the contact
 * person of an open utredning always does. Refused for who is not protected. Source: OSL 21 kap. 3 §.
 */
export const andraHandlaggare = defineUseCase({
  name: 'andra-handlaggare',
  input: AndraHandlaggareInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  async run({ tx, actor, input, resource: { d, u }, newId }): Promise<Outcome<Handlaggarbyte, string>> {
    if (d.skydd === 'INGA') return rejected('SKYDD_SAKNAS')
    await deltagareStore.guard(tx, d, input.version)
    const { mojliga, kommunens } = await skyddStore.candidates(tx, u)
    const fore = await huvudStore.handlaggareIds(tx, u)
    const maste = u.avslutad === null && u.kontaktpersonId ? [u.kontaktpersonId] : []
    const outcome = bestamHandlaggare({ valda: input.handlaggare, maste, mojliga })
    if (!outcome.accepted) return rejected(outcome.code, { falt: { handlaggare: outcome.code } })
    const handlaggare = outcome.value
    if (!handlaggare.some((id) => kommunens.includes(id))) {
      return rejected('HANDLAGGARE_SAKNAS', { falt: { handlaggare: 'HANDLAGGARE_SAKNAS' } })
    }
    // The task is settled while the one who acts still sees the case.
    const behovs = skyddStore.lacksSecond(handlaggare, kommunens)
    await skyddStore.settleTask(tx, u, { behovs, by: handlaggare[0] ?? actor.anvandareId, newId: newId() })
    await skyddStore.set(tx, d, d.skydd, handlaggare)
    return accepted({ handlaggare, fore, jagArKvar: handlaggare.includes(actor.anvandareId) })
  },
  audit: ({ resource: { u }, value }) =>
    arendeHandelse('HANDLAGGARE_ANDRADE', u, { fore: value.fore, efter: value.handlaggare }),
})
