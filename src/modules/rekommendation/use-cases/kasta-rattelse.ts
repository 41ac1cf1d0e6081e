import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { arendeHandelse } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { versionPolicy } from '../policy'
import { KastaRattelseInput } from '../schema'
import { rekommendationStore } from '../store'

/** Leaves a correction that was begun: its draft no longer counts, and the signed version holds as before. */
export const kastaRattelse = defineUseCase({
  name: 'kasta-rattelse',
  input: KastaRattelseInput,
  load: (tx, input) => rekommendationStore.find(tx, input.rekommendationId),
  read: versionPolicy.read,
  may: versionPolicy.signera,
  run: async ({ tx, actor, resource, input }) => {
    const { version: v, arende } = resource
    if (v.status !== 'UTKAST' || !v.rattarId) return rejected('INGEN_RATTELSE')
    await rekommendationStore.annul(tx, resource, input.version, actor.anvandareId)
    await utkastStore.remove(tx, actor.anvandareId, 'rekommendation', arende.id)
    return accepted({ deltagareId: arende.deltagareId, utredningId: arende.id })
  },
  audit: ({ resource: { version: v, arende } }) =>
    arendeHandelse('REKOMMENDATION_RATTELSE_KASTAD', arende, { rekommendation: v.id, nr: v.nr }),
})
