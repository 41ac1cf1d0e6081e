import 'server-only'
import { arendeHandelse, arendet } from '@/modules/utredning/public'
import { accepted } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { avbrytInsats, avslutaInsats as avslutaRegel } from '../domain/insats'
import { ramarFor } from '../domain/ramar'
import { insatsPolicy } from '../policy'
import { AvslutaInsatsInput } from '../schema'
import { insatsStore } from '../store'

/** Ends an insats as planned, or breaks it off with a reason; what has been counted stays counted. */
export const avslutaInsats = defineUseCase({
  name: 'avsluta-insats',
  input: AvslutaInsatsInput,
  load: (tx, input) => insatsStore.find(tx, input.insatsId),
  read: insatsPolicy.read,
  may: insatsPolicy.arbeta,
  run: async ({ tx, actor, resource, input, today }) => {
    const { arende, insats } = resource
    const ramar = ramarFor(arende, programmeOf(arende.programKod), today)
    const outcome =
      input.hur === 'AVSLUTAD'
        ? avslutaRegel(insats, input.slutad, ramar)
        : avbrytInsats(insats, input.slutad, input.avbrottSkal ?? '', ramar)
    if (!outcome.accepted) return outcome
    await insatsStore.change(tx, resource, input.version, actor.anvandareId, {
      ...outcome.value,
      resultat: input.resultat,
      avbrottSkal: input.hur === 'AVBRUTEN' ? input.avbrottSkal : null,
    })
    const resurs = utkastResurs(arende.id, insats.id)
    await utkastStore.remove(tx, actor.anvandareId, 'insats-avsluta', resurs)
    return accepted({ insatsId: insats.id, ...arendet(arende) })
  },
  touchesGoals: ({ resource }) => [resource.arende.id],
  audit: ({ resource: { arende, insats } }) =>
    arendeHandelse('INSATS_AVSLUTAD', arende, { insats: insats.id }),
})
