import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { provaPagaende } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  genomforByte,
  rattelseStore,
  returneraRegel,
} from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { gallande } from '../domain/rekommendation'
import { stegLage } from '../domain/steg-lage'
import { versionPolicy } from '../policy'
import { MakuleraRekommendationInput } from '../schema'
import { rekommendationStore } from '../store'

/**
 * Annuls a signed version, with a reason; it stays readable and no longer counts. Where no signed version is left, a
 * running case returns to the step, so that a new one can be written and signed.
 * Source: docs/beslut/2026-11-23-rekommendationens-versioner.md.
 */
export const makuleraRekommendation = defineUseCase({
  name: 'makulera-rekommendation',
  input: MakuleraRekommendationInput,
  load: (tx, input) => rekommendationStore.find(tx, input.rekommendationId),
  read: versionPolicy.read,
  may: versionPolicy.signera,
  run: async ({ tx, actor, resource, input, today, newId }) => {
    const { version: v, arende } = resource
    if (v.status !== 'SIGNERAD') return rejected('INGET_ATT_RATTA')
    if (v.makulerad) return rejected('REKOMMENDATION_REDAN_MAKULERAD')
    const by = actor.anvandareId
    await rekommendationStore.annul(tx, resource, input.version, by)
    await rattelseStore.keep(tx, arende, {
      id: newId(),
      sak: 'rekommendation',
      sakId: v.id,
      slag: 'MAKULERAD',
      // What it said stays in the version itself.
      fore: { nr: v.nr, signerad: v.signerad, version: v.version },
      skal: input.skal,
      av: by,
    })
    const kvar = gallande(await rekommendationStore.versioner(tx, arende))
    const retur = kvar ? null : tillbaka(arende, input.skal, today)
    if (retur?.accepted) await genomforByte(tx, arende, arende.version, by, retur.value)
    return accepted({ harGallande: kvar !== null, deltagareId: arende.deltagareId, utredningId: arende.id })
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: ({ resource: { version: v, arende } }) =>
    arendeHandelse('REKOMMENDATION_MAKULERAD', arende, { rekommendation: v.id, nr: v.nr }),
})

/** A case that rests or is closed stays where it is: there the step is nobody's to work in. */
function tillbaka(u: Arende, skal: string, today: string) {
  const { steg, arForbi } = stegLage(u)
  if (!arForbi || provaPagaende(u)) return null
  return returneraRegel(u, { till: steg, skal, datum: today }, programmeOf(u.programKod), today)
}
