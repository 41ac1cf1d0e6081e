import 'server-only'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { type Lasare, lasare, type Samlad, samla } from '../domain/lasare'
import { personScope } from '../policy'
import { LoggutdragInput } from '../schema'
import { type LoggRad, loggStore } from '../store'
import { type MedOrd, medOrd } from '../uppgifter'

export interface LoggutdragView {
  deltagareId: string
  kommun: string | null
  /** What the account is about: ärendenummer, no name and no number. */
  arenden: string[]
  lasare: Lasare[]
  /** Every occasion, those alike gathered. */
  rader: Samlad<MedOrd<LoggRad>>[]
  antal: number
  period: { fran: Datum | null; till: Datum | null }
  idag: Datum
  /** There are more rows than are shown: narrow the period. */
  avkortad: boolean
}

const HOGST = 2_000

/**
 * One person's own log account, for the person who asks who has read. Never of somebody protected: that is done together
 * with a handler. Reading it is logged on the person.
 */
export const loggutdragQuery = defineQuery({
  name: 'loggutdrag',
  input: LoggutdragInput,
  scope: personScope,
  load: async ({ tx, scope, input }) => {
    const arenden = await loggStore.personsArenden(tx, scope.kedja, input.deltagareId)
    if (!arenden) return null
    return {
      arenden,
      rader: await loggStore.konto(tx, scope.kedja, input.deltagareId, input, HOGST + 1),
      kommun: await loggStore.kommunNamn(tx, scope.kedja),
    }
  },
  audit: ({ scope, input }) => ({
    handelse: 'LOGGUTDRAG_LAST',
    kedja: scope.kedja,
    deltagare: [input.deltagareId],
  }),
  present: ({ scope, input, today, resource }): LoggutdragView => {
    const rader = resource.rader.slice(0, HOGST).map(medOrd(programmeOf(scope.programKod)))
    return {
      deltagareId: input.deltagareId,
      kommun: resource.kommun,
      arenden: resource.arenden,
      lasare: lasare(rader),
      rader: samla(rader),
      antal: rader.length,
      period: { fran: input.fran, till: input.till },
      idag: today,
      avkortad: resource.rader.length > HOGST,
    }
  },
})
