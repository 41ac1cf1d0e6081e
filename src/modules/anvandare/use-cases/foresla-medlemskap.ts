import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defaultProgramme, programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { provaMedlemskap, rollregel } from '../domain/medlemskap'
import { findKonto, kedjorFor } from '../konto'
import { farForeslaRoll, kontoPolicy } from '../policy'
import { ForeslaMedlemskapInput } from '../schema'
import { anvandareStore } from '../store'

/** Proposes a membership for an account. One that sees persons begins when somebody else has confirmed it. */
export const foreslaMedlemskap = defineUseCase({
  name: 'foresla-medlemskap',
  once: true,
  input: ForeslaMedlemskapInput,
  load: (tx, input) => findKonto(tx, input.anvandareId),
  read: kontoPolicy.read,
  may: kontoPolicy.skota,
  run: async ({ tx, actor, via, input, resource, today, newId }) => {
    const programme = programmeOf(via.programKod || defaultProgramme.kod)
    if (!farForeslaRoll(actor, input.roll)) return rejected('ROLL_EJ_BEHORIG')
    if (resource.avstangdAt) return rejected('KONTO_AVSLUTAT')
    const prov = provaMedlemskap(programme, input, today)
    if (!prov.accepted) return prov
    const id = newId()
    await anvandareStore.foresla(tx, {
      id,
      anvandareId: resource.id,
      programKod: programme.kod,
      ...prov.value,
    })
    const vantar = rollregel(programme, input.roll).serPersoner
    return accepted({
      id,
      anvandareId: resource.id,
      vantar,
      roll: input.roll,
      kedjor: await kedjorFor(tx, prov.value),
    })
  },
  audit: ({ value }) =>
    value.kedjor.map((kedja) => ({
      handelse: 'MEDLEMSKAP_FORESLAGET',
      kedja,
      uppgifter: { konto: value.anvandareId, medlemskap: value.id, roll: value.roll },
    })),
  idOf: (raw) => (raw as { anvandareId?: string } | null)?.anvandareId,
})
