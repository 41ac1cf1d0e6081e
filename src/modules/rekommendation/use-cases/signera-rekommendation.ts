import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import {
  arendeHandelse,
  genomforByte,
  loadStegUnderlag,
  signeraRegel,
  utredningStore,
} from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { utkastet } from '../domain/rekommendation'
import { rekommendationPolicy } from '../policy'
import { SigneraRekommendationInput } from '../schema'
import { rekommendationStore } from '../store'

/**
 * Signs the draft as it stood when it was read through: it is locked, the utredning is slutförd and stöd vidare begins.
 * A correction is signed beside the one it corrects and moves no step. Refused where the signer has words of their own
 * that are not saved. Source: Projektplan, "Operativa mål", Mål 2, and "Utredningens fem steg" (4 and 5).
 */
export const signeraRekommendation = defineUseCase({
  name: 'signera-rekommendation',
  input: SigneraRekommendationInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: rekommendationPolicy.read,
  may: rekommendationPolicy.signera,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const utkast = utkastet(await rekommendationStore.versioner(tx, u))
    if (!utkast) return rejected('INGET_ATT_UNDERTECKNA')
    const by = actor.anvandareId
    if (await utkastStore.find(tx, by, 'rekommendation', u.id)) return rejected('OSPARAT_UTKAST')
    const underlag = await loadStegUnderlag(tx, u, today)
    const rattelse = utkast.rattarId ? { skal: utkast.rattelseSkal ?? '' } : null
    const signering = { datum: input.datum, underlag, rattelse }
    const outcome = signeraRegel(u, signering, programmeOf(u.programKod), today)
    if (!outcome.accepted) return outcome
    await rekommendationStore.sign(tx, u, { id: utkast.id, version: input.version, by, datum: input.datum })
    if (outcome.value.steg) await genomforByte(tx, u, u.version, by, outcome.value)
    return accepted({
      rekommendationId: utkast.id,
      nr: utkast.nr,
      arRattelse: rattelse !== null,
      deltagareId: u.deltagareId,
      utredningId: u.id,
    })
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource: u, input, value: { rekommendationId, nr } }) =>
    arendeHandelse('REKOMMENDATION_SIGNERAD', u, {
      rekommendation: rekommendationId,
      nr,
      datum: input.datum,
    }),
})
