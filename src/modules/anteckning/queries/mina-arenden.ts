import 'server-only'
import { z } from 'zod'
import { arendeScope } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import type { LogEvent } from '@/server/audit/events'
import { defineQuery } from '@/server/define-query'
import { anteckningStore, type MittArende } from '../store'

export interface MinaArenden {
  idag: string
  arenden: {
    utredningId: string
    arendenummer: string
    namn: string | null
    steg: string
    nastaKontakt: string | null
  }[]
}

/** One's own open cases, to choose whom a note is about. Logged once for the list, by kommun. */
export const minaArenden = defineQuery({
  name: 'mina-arenden',
  input: z.object({}),
  scope: arendeScope,
  load: ({ tx, actor, scope }) => anteckningStore.mine(tx, scope, actor.anvandareId),
  audit: ({ resource }) => perKommun(resource),
  present: ({ actor, resource }): MinaArenden => ({
    idag: actor.idag,
    arenden: resource.map(({ utredningId, arendenummer, namn, nastaKontakt, programKod, steg }) => ({
      utredningId,
      arendenummer,
      namn,
      nastaKontakt,
      steg: programmeOf(programKod).steg.find((s) => s.kod === steg)?.kort ?? steg,
    })),
  }),
})

function perKommun(arenden: MittArende[]): LogEvent[] {
  return [...new Set(arenden.map((a) => a.kommunKod))].map((kedja) => {
    const egna = arenden.filter((a) => a.kommunKod === kedja)
    return {
      handelse: 'MINA_ARENDEN_LAST',
      kedja,
      deltagare: egna.map((a) => a.deltagareId),
      utredningar: egna.map((a) => a.utredningId),
    }
  })
}
