import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { EGEN_ROST } from '@/programme/kraft'
import { defineUseCase } from '@/server/define-use-case'
import { provaRost, provaSkriva } from '../domain/skrivregler'
import { BIDRAG_FORM, bidragResurs } from '../domain/utkastnyckel'
import { egnaYrken, kartlaggningPolicy } from '../policy'
import { SparaBidragInput } from '../schema'
import { kartlaggningStore } from '../store'

/**
 * Saves what one voice says in one area: the person's own words, or what the writer's profession sees. Guarded by that
 * voice's own version. Source: Projektplan, "Utredningens fem steg" (3. Gemensam kartläggning).
 */
export const sparaBidrag = defineUseCase({
  name: 'spara-bidrag',
  input: SparaBidragInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: kartlaggningPolicy.read,
  may: kartlaggningPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, newId }) => {
    const { utredningId: _, omrade, yrke, version, ...skrivet } = input
    const rost =
      yrke === EGEN_ROST ? { text: skrivet.text, styrkor: null, hinder: null, stodbehov: null } : skrivet
    const markt = (await kartlaggningStore.omraden(tx, u)).find((o) => o.omrade === omrade)
    const fel =
      provaSkriva(u) ??
      provaRost(
        { yrke, rost, arForsta: version === 0 },
        { egna: egnaYrken(actor, u), egenRost: EGEN_ROST, ejAktuellt: markt?.ejRelevantSkal ?? null },
      )
    if (fel) return fel
    const by = actor.anvandareId
    const ny = await kartlaggningStore.write(
      tx,
      u,
      { plats: { omrade, yrke }, version, id: newId(), by },
      rost,
    )
    await utkastStore.remove(tx, by, BIDRAG_FORM, bidragResurs(u.id, omrade, yrke))
    return accepted({ version: ny, omrade, yrke, rost })
  },
  audit: ({ resource: u, value }) =>
    arendeHandelse('KARTLAGGNING_BIDRAG_SPARAT', u, {
      omrade: value.omrade,
      yrke: value.yrke,
      version: value.version,
    }),
})
