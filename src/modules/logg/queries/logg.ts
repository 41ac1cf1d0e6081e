import 'server-only'
import type { Val } from '@/domain/kodlista'
import { handelser } from '@/server/audit/events'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { handelseText } from '@/text/sv/logg'
import { loggScope } from '../policy'
import { LoggInput } from '../schema'
import { type KedjeRad, type LoggFilter, loggStore } from '../store'
import { type MedOrd, medOrd } from '../uppgifter'

/** `onamnt`: a refusal about something that the reader may not know by an ärendenummer. */
export type LoggVyRad = MedOrd<KedjeRad> & { onamnt: boolean }

export interface LoggView {
  /** Null: the system's chain. */
  kommun: string | null
  harPersoner: boolean
  rader: LoggVyRad[]
  filter: LoggFilter
  aktorer: Val[]
  handelser: Val[]
  /** Where the next page begins; null when there is no more. */
  aldre: number | null
}

const PER_SIDA = 100

/** A chain of the log, newest first. Reading it is itself logged, with what was asked for. */
export const loggQuery = defineQuery({
  name: 'logg',
  input: LoggInput,
  scope: loggScope,
  load: async ({ tx, scope, input }) => ({
    rader: await loggStore.las(tx, scope.kedja, input, PER_SIDA + 1),
    aktorer: await loggStore.aktorer(tx, scope.kedja),
    kommun: scope.harPersoner ? await loggStore.kommunNamn(tx, scope.kedja) : null,
  }),
  audit: ({ scope, input }) => ({
    handelse: 'LOGG_LAST',
    kedja: scope.kedja,
    uppgifter: Object.fromEntries(Object.entries(input).filter(([, v]) => v !== null)),
  }),
  present: ({ scope, input, resource }): LoggView => {
    const iOrd = medOrd(programmeOf(scope.programKod))
    return {
      kommun: resource.kommun,
      harPersoner: scope.harPersoner,
      rader: resource.rader.slice(0, PER_SIDA).map((r) => ({
        ...iOrd(r),
        onamnt: r.uppgifter.id !== undefined && r.deltagare.length + r.arendenummer.length === 0,
      })),
      filter: input,
      aktorer: resource.aktorer.map((a) => ({ varde: a.id, etikett: a.namn })),
      handelser: handelser
        .map((h) => ({ varde: h, etikett: handelseText[h] }))
        .sort((a, b) => a.etikett.localeCompare(b.etikett, 'sv')),
      aldre: resource.rader.length > PER_SIDA ? (resource.rader[PER_SIDA - 1]?.nr ?? null) : null,
    }
  },
})
