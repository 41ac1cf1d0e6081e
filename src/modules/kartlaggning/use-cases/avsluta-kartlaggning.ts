import 'server-only'
import { accepted } from '@/domain/outcome'
import {
  arendeHandelse,
  avslutaKartlaggningRegel,
  genomforByte,
  loadStegUnderlag,
  utredningStore,
} from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { kartlaggningPolicy } from '../policy'
import { AvslutaKartlaggningInput } from '../schema'

/**
 * Closes the kartläggning by hand and begins the rekommendation; refused with what is missing, by code.
 * Source: Projektplan, "Utredningens fem steg" (3 and 4).
 */
export const avslutaKartlaggning = defineUseCase({
  name: 'avsluta-kartlaggning',
  input: AvslutaKartlaggningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: kartlaggningPolicy.read,
  may: kartlaggningPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const underlag = await loadStegUnderlag(tx, u, today)
    const outcome = avslutaKartlaggningRegel(
      u,
      { datum: input.datum, underlag },
      programmeOf(u.programKod),
      today,
    )
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return accepted({ deltagareId: u.deltagareId, utredningId: u.id })
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource: u, input }) => arendeHandelse('KARTLAGGNING_AVSLUTAD', u, { datum: input.datum }),
})
