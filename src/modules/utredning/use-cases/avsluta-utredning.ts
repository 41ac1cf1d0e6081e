import 'server-only'
import { accepted } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { avsluta } from '../domain/avsluta'
import { gangStore } from '../gang-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { AvslutaUtredningInput } from '../schema'
import { utredningStore } from '../store'

/** Closes a case with a date and a reason. Source: Projektplan, Utredningens fem steg (5. Stöd vidare till insats). */
export const avslutaUtredning = defineUseCase({
  name: 'avsluta-utredning',
  input: AvslutaUtredningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input, today }) => {
    const senasteHandelse = await gangStore.senasteHandelse(tx, u)
    const samtyckeStar = await gangStore.harSamtycke(tx, u, today, 'NAGON')
    const avslut = { ...input, senasteHandelse, samtyckeStar }
    const outcome = avsluta(u, avslut, programmeOf(u.programKod), today)
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    await utkastStore.remove(tx, actor.anvandareId, 'avslut', u.id)
    await gangStore.klarmarkera(
      tx,
      u,
      ['NYTT_SAMTYCKE_ELLER_AVSLUT', 'UTAN_KONTAKTPERSON', 'UTSE_ARBETSTERAPEUT'],
      actor.anvandareId,
    )
    return accepted(arendet(u))
  },
  touchesGoals: ({ resource }) => [resource.id],
  audit: ({ resource, input }) =>
    arendeHandelse('UTREDNING_AVSLUTAD', resource, { orsak: input.orsak, datum: input.datum }),
})
