import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import { kommunNamn } from '@/text/sv/kommun'
import { rollText } from '@/text/sv/roller'
import { loadOrganisation } from '../organisation'
import { egetKonto } from '../policy'
import { anvandareStore, type SessionRad } from '../store'

export interface MittKontoView {
  namn: string
  epost: string
  uppdrag: { id: string; vad: string; fran: string; till: string | null }[]
  sessioner: SessionRad[]
}

/** One's own account: assignments with their dates, and where one is signed in. */
export const mittKontoQuery = defineQuery({
  name: 'mitt-konto',
  input: z.object({}),
  scope: (actor) => {
    const via = egetKonto(actor)
    return via && { via, scope: via }
  },
  load: async ({ tx }) => ({ sessioner: await anvandareStore.sessioner(tx), namn: await scopeNamn(tx) }),
  present: ({ actor, resource }): MittKontoView => ({
    namn: actor.namn,
    epost: actor.epost,
    uppdrag: actor.medlemskap.map((m) => ({
      id: m.id,
      vad: [rollText[m.roll], resource.namn.get(m.kommunKod ?? m.teamKod ?? '')].filter(Boolean).join(', '),
      fran: m.fran,
      till: m.till,
    })),
    sessioner: resource.sessioner,
  }),
})

async function scopeNamn(tx: Tx): Promise<Map<string, string>> {
  const { kommuner, team } = await loadOrganisation(tx)
  return new Map([
    ...kommuner.map((k) => [k.kod, kommunNamn(k.namn)] as const),
    ...team.map((t) => [t.kod, `team ${t.namn}`] as const),
  ])
}
