import { z } from 'zod'
import { isValidDatum } from '@/domain/datum'
import type { Spar } from '@/programme/definition'

const spar = z.enum(['REAKTIV', 'FOREBYGGANDE'] satisfies Spar[])

/** The day asked for (today where left out) and, if wished, one spår. */
export const MalInput = z.object({
  per: z.string().refine(isValidDatum, 'Skriv datumet som år-månad-dag, till exempel 2026-03-31.').nullish(),
  spar: z.preprocess((v) => (v === '' ? null : v), spar.nullish()),
})
export type MalInput = z.infer<typeof MalInput>
