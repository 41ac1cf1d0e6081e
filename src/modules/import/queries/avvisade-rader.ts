import 'server-only'
import { defineQuery } from '@/server/define-query'
import { cellFelText } from '@/text/sv/import'
import type { AvvisadMedSkal } from '../filer/import-filer'
import type { KolumnPlatser } from '../domain/rubriker'
import { planeraImport } from '../planera-import'
import { importScope } from '../policy'
import { AvvisadeInput } from '../schema'

export interface AvvisadeRader {
  format: 'xlsx' | 'csv'
  platser: KolumnPlatser
  rader: AvvisadMedSkal[]
}

/** The refused rows of a list one has handed in, each with its reasons, to mend and hand in again. Logged as an export. */
export const avvisadeRader = defineQuery({
  name: 'avvisade-rader',
  input: AvvisadeInput,
  scope: importScope,
  load: async ({ tx, scope, input, today }) => {
    const planerad = await planeraImport(tx, scope, { filId: input.filId }, today)
    return planerad.accepted ? planerad.value : null
  },
  audit: ({ scope, resource }) => ({
    handelse: 'IMPORT_AVVISADE_HAMTADE',
    kedja: scope.kommunKod,
    uppgifter: { rader: resource.plan.avvisade.length },
  }),
  present: ({ resource: { plan, platser }, input }): AvvisadeRader => ({
    format: input.format,
    platser,
    rader: plan.avvisade.map((r) => ({
      rad: r.rad,
      celler: r.celler,
      skal: r.fel.map((f) => `${f.kolumn}: ${cellFelText(f, r.celler[platser[f.kolumn]]?.text ?? '')}`),
    })),
  }),
  timeout: 60_000,
})
