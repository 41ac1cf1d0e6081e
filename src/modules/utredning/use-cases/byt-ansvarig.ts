import 'server-only'
import { accepted } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { arendeHandelse, arendet } from '../arende-handelse'
import { bytAnsvarig as bytRegel } from '../domain/byt-ansvarig'
import { kanAnsvara } from '../kan-ansvara'
import { genomforByte } from '../period-store'
import { utredningPolicy } from '../policy'
import { BytAnsvarigInput } from '../schema'
import { utredningStore } from '../store'

/**
 * Hands a case over to another ansvarig arbetsterapeut of the team, or takes one that has none; a protected one to one of
 * its handlers. Source: docs/beslut/2026-11-23-teamets-beslut.md.
 */
export const bytAnsvarig = defineUseCase({
  name: 'byt-ansvarig',
  input: BytAnsvarigInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.teamets,
  run: async ({ tx, actor, resource: u, input }) => {
    const anvandareId = input.arbetsterapeutId
    const outcome = bytRegel(u, { anvandareId, kanAnsvara: await kanAnsvara(tx, u, anvandareId) })
    if (!outcome.accepted) return outcome
    await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    return accepted(arendet(u))
  },
  audit: ({ resource, input }) =>
    arendeHandelse('ANSVARIG_BYTT', resource, {
      fran: resource.arbetsterapeutId,
      till: input.arbetsterapeutId,
    }),
})
