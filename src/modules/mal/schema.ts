import { z } from 'zod'
import { isValidDatum } from '@/domain/datum'
import type { Spar } from '@/programme/definition'
import { valfriText } from '@/schema/falt'

const spar = z.enum(['REAKTIV', 'FOREBYGGANDE'] satisfies Spar[])

/** The day asked for (today where left out) and, if wished, one spår. */
export const MalInput = z.object({
  per: z.string().refine(isValidDatum, 'Skriv datumet som år-månad-dag, till exempel 2026-03-31.').nullish(),
  spar: z.preprocess((v) => (v === '' ? null : v), spar.nullish()),
})
export type MalInput = z.infer<typeof MalInput>

/** What a page's address asks for: what does not fit is told at its field or passed over, never an error page. */
export const MalSidaInput = z.object({
  per: valfriText(40).catch(null),
  /** The day that was shown when another was asked for. */
  visad: z.string().refine(isValidDatum).nullish().catch(null),
  spar: spar.nullish().catch(null),
})
