import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse, arendet, utredningStore } from '@/modules/utredning/public'
import { EGEN_ROST } from '@/programme/kraft'
import { defineUseCase } from '@/server/define-use-case'
import { provaEjAktuellt, provaSkriva } from '../domain/skrivregler'
import { kartlaggningPolicy } from '../policy'
import { EjAktuelltInput } from '../schema'
import { kartlaggningStore } from '../store'

/** Marks a life area as not relevant, with a reason; refused where a profession has described it. */
export const markeraEjAktuellt = defineUseCase({
  name: 'markera-ej-aktuellt',
  input: EjAktuelltInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: kartlaggningPolicy.read,
  may: kartlaggningPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, newId }) => {
    const { omrade, version, skal } = input
    const roster = (await kartlaggningStore.roster(tx, u)).filter((r) => r.omrade === omrade)
    const fel =
      provaSkriva(u) ??
      provaEjAktuellt(
        roster.map((r) => ({ yrke: r.yrke, rost: r })),
        EGEN_ROST,
      )
    if (fel) return fel
    const by = actor.anvandareId
    const ny = await kartlaggningStore.mark(tx, u, { omrade, version, id: newId(), by }, skal)
    return accepted({ version: ny, omrade, ...arendet(u) })
  },
  audit: ({ resource: u, value }) =>
    arendeHandelse('KARTLAGGNING_OMRADE_EJ_AKTUELLT', u, { omrade: value.omrade }),
})
