import 'server-only'
import { accepted } from '@/domain/outcome'
import { arbetarIKommunen, personal } from '@/modules/anvandare/public'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { bytKontaktperson as bytRegel } from '../domain/byt-kontaktperson'
import { gangStore } from '../gang-store'
import { huvudStore } from '../huvud-store'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { BytKontaktpersonInput } from '../schema'
import { utredningStore } from '../store'

/** Hands a case over to another kontaktperson of the same kommun; a protected one to one of its handlers. */
export const bytKontaktperson = defineUseCase({
  name: 'byt-kontaktperson',
  input: BytKontaktpersonInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, actor, resource: u, input }) => {
    const arProjektmedarbetareHar = (await personal(tx)).some(
      (m) => m.anvandareId === input.kontaktpersonId && arbetarIKommunen(m, u.kommunKod),
    )
    const arHandlaggare =
      u.skyddad && (await huvudStore.handlaggareIds(tx, u)).includes(input.kontaktpersonId)
    const outcome = bytRegel(u, {
      anvandareId: input.kontaktpersonId,
      arProjektmedarbetareHar,
      arHandlaggare,
    })
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    await gangStore.klarmarkera(tx, u, ['UTAN_KONTAKTPERSON'], actor.anvandareId)
    await gangStore.lamnaOverUppgift(tx, u, input.kontaktpersonId)
    return accepted(arendet(u))
  },
  audit: ({ resource, input }) =>
    arendeHandelse('KONTAKTPERSON_BYTT', resource, {
      fran: resource.kontaktpersonId,
      till: input.kontaktpersonId,
    }),
})
