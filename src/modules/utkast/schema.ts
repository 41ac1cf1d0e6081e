import { z } from 'zod'
import { utanOskrivbart } from '@/schema/falt'
import { utkastformer } from '@/schema/utkast'

const form = z.enum(utkastformer)
const resurs = z.string().regex(/^[A-Za-z0-9_:-]{1,120}$/)

export const UtkastNyckel = z.object({ form, resurs })
export const SparaUtkastInput = UtkastNyckel.extend({
  kommunKod: z.string().regex(/^\d{4}$/),
  basVersion: z.coerce.number().int().min(0).max(1_000_000).nullish(),
  /** Grows with each save of the same form; a late arrival with a lower number changes nothing. */
  nr: z.coerce.number().int().min(1).max(1_000_000_000),
  innehall: z.record(
    z.string().max(80).transform(utanOskrivbart),
    z.union([
      z.string().max(50_000).transform(utanOskrivbart),
      z.array(z.string().max(2_000).transform(utanOskrivbart)).max(200),
    ]),
  ),
})
export const KastaUtkastInput = UtkastNyckel
