import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { bildAv, type ImportBild } from '../import-bild'
import { type Inlast, lasInPlan } from '../las-in-plan'
import { planeraImport } from '../planera-import'
import { type ImportScope, type Importplats, importPolicy, importScope } from '../policy'
import { ImporteraInput } from '../schema'
import { importStore } from '../store'

/** What became of the list, row by row, and what it touched. */
export interface Importerat extends Inlast {
  bild: ImportBild
}

type Context = UseCaseContext<ImporteraInput, Importplats & { scope: ImportScope | null }>

/**
 * Reads in a list: every accepted row or none of them, in one transaction. Refused rows are part of the answer; a list
 * that cannot be read at all is a refusal. Reading in the same list again changes nothing.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export const importera = defineUseCase({
  name: 'importera',
  input: ImporteraInput,
  load: async (_tx, _input, actor) => {
    const scope = importScope(actor)?.scope ?? null
    return { kommunKod: scope?.kommunKod ?? null, scope }
  },
  read: importPolicy.read,
  may: importPolicy.importera,
  async run(context): Promise<Outcome<Importerat, string>> {
    const { tx, input, today } = context
    const scope = scopeOf(context)
    await importStore.lock(tx, scope.kommunKod)
    input.framsteg?.({ skede: 'LASER', klara: 0, av: 0 })
    const planerad = await planeraImport(tx, scope, input, today)
    if (!planerad.accepted) return rejected(planerad.code, planerad.data)
    const inlast = await lasInPlan(context, scope, planerad.value)
    if (planerad.value.fil.id) await importStore.glom(tx, planerad.value.fil.id)
    return accepted({ ...inlast, bild: bildAv(planerad.value, scope) })
  },
  touchesGoals: ({ value }) => value.utredningar,
  audit: ({ resource, value: { bild, deltagare, utredningar } }) => ({
    handelse: 'IMPORTERAD',
    kedja: resource.kommunKod ?? 'SYSTEM',
    deltagare,
    utredningar,
    uppgifter: {
      rader: bild.svar.rader,
      accepterade: bild.svar.accepterade,
      nya: bild.nya,
      oforandrade: bild.svar.oforandrade,
      avvisade: bild.svar.avvisade.length,
    },
  }),
  timeout: 180_000,
})

function scopeOf({ resource }: Context): ImportScope {
  if (!resource.scope) throw new Error('Importen släpptes in utan kommun')
  return resource.scope
}
