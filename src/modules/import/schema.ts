import { z } from 'zod'
import { id } from '@/schema/falt'

const filnamn = z.string().trim().min(1).max(300)

/** A list as it was handed in. */
export const LamnaInInput = z.object({ filnamn, innehall: z.instanceof(Uint8Array) })
export type LamnaInInput = z.infer<typeof LamnaInInput>

/** A list to look at or read in: handed in before, or its bytes. */
export const FilInput = z.union([z.object({ filId: id() }), LamnaInInput])
export type FilInput = z.infer<typeof FilInput>

/** How far a reading in has come. */
export interface Framsteg {
  skede: 'LASER' | 'LAGGER_IN' | 'RAKNAR'
  klara: number
  av: number
}

/** A list to read in, and somebody to tell how it goes. */
export const ImporteraInput = FilInput.and(
  z.object({ framsteg: z.custom<(f: Framsteg) => void>((v) => typeof v === 'function').optional() }),
)
export type ImporteraInput = z.infer<typeof ImporteraInput>

export const Format = z.enum(['xlsx', 'csv'])

/** The refused rows of a list, as a file to mend. */
export const AvvisadeInput = z.object({ filId: id(), format: Format })
