import 'server-only'
import { accepted } from '@/domain/outcome'
import { nameOf } from '@/modules/anvandare/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { VersionConflict } from '@/server/result'
import { provaOppen } from '../domain/konsultation'
import { konsultationPolicy } from '../policy'
import { BesvaraInput } from '../schema'
import { lakarstodStore } from '../store'

/**
 * The doctor's rådgivande svar, once, with the minutes it took. The case goes back to the team; the doctor reads the
 * question for fourteen days more. Source: Projektplan, "Förtroendeläkare"; docs/beslut/2026-11-23-lakarstod.md.
 */
export const besvaraFraga = defineUseCase({
  name: 'besvara-fraga',
  input: BesvaraInput,
  load: (tx, input) => lakarstodStore.find(tx, input.id),
  read: konsultationPolicy.read,
  may: konsultationPolicy.besvara,
  run: async ({ tx, actor, input, resource: k }) => {
    const oppen = provaOppen(k)
    if (!oppen.accepted) return oppen
    if (!(await lakarstodStore.answer(tx, k.id, input.svar, input.minuter, input.version))) {
      throw new VersionConflict({
        vem: await nameOf(tx, actor.anvandareId),
        nar: null,
        version: k.version,
        deras: { svar: k.svar ?? '' },
      })
    }
    await utkastStore.remove(tx, actor.anvandareId, 'lakarsvar', k.id)
    return accepted({ id: k.id })
  },
  audit: ({ resource: k, input }) => ({
    handelse: 'LAKARE_SVARADE',
    kedja: k.kommunKod,
    utredningar: [k.utredningId],
    uppgifter: { konsultation: k.id, minuter: input.minuter },
  }),
})
