import 'server-only'
import { defineQuery } from '@/server/define-query'
import { bildAv, helFilText, type ImportBild } from '../import-bild'
import { type HelFilFel, planeraImport } from '../planera-import'
import { importScope } from '../policy'
import { FilInput } from '../schema'

/** Why a list cannot be read at all, in words. */
export interface HelFilAvvisad {
  kod: HelFilFel
  text: string
}

export type ImportGranskning = { slag: 'PLAN'; bild: ImportBild } | { slag: 'AVVISAD'; fel: HelFilAvvisad }

/**
 * Tries a list without reading it in. Logged with the persons it found, since it tells that they are there.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export const granskaImport = defineQuery({
  name: 'granska-import',
  input: FilInput,
  scope: importScope,
  load: async ({ tx, scope, input, today }) => planeraImport(tx, scope, input, today),
  audit: ({ resource, scope }) => {
    const kedja = scope.kommunKod
    if (!resource.accepted) return { handelse: 'IMPORT_PROVAD', kedja, uppgifter: { avvisad: resource.code } }
    const { plan, lagrat } = resource.value
    const funna = [...lagrat.values()]
    return {
      handelse: 'IMPORT_PROVAD',
      kedja,
      deltagare: funna.flatMap((l) => l.deltagareId ?? []),
      utredningar: funna.flatMap((l) => l.utredningId ?? []),
      uppgifter: {
        rader: plan.rader,
        accepterade: plan.accepterade.length,
        oforandrade: plan.oforandrade.length,
        avvisade: plan.avvisade.length,
      },
    }
  },
  present: ({ resource, scope }): ImportGranskning => {
    if (resource.accepted) return { slag: 'PLAN', bild: bildAv(resource.value, scope) }
    const text = helFilText(resource.code, resource.data)
    return { slag: 'AVVISAD', fel: { kod: resource.code, text } }
  },
  timeout: 60_000,
})
