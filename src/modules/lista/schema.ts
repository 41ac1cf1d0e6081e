import { z } from 'zod'
import { avslutsorsaker, insatstyper, kon, liggerHos, spar, statusar, steg } from '@/programme/kraft'
import { sidnummer } from '@/schema/falt'

// What stands in an address may be anything: what does not fit is passed over, never an error page.
const kod = (lista: readonly { readonly kod: string }[]) =>
  z
    .enum(lista.map((k) => k.kod) as [string, ...string[]])
    .nullish()
    .catch(null)
const tal = z.coerce.number().int().min(0).max(10_000).nullish().catch(null)

/** The beginning of an ärendenummer: letters first, so that no personnummer fits. */
export const ARENDENUMMER = '[A-Za-z][A-Za-z0-9\\-]{0,14}'

export const sorteringar = ['namn', 'arendenummer', 'steg', 'vantat', 'nasta', 'andrad'] as const

/** What narrows and orders the list of participants. Nothing here is about a person. */
export const ListaInput = z.object({
  steg: kod(steg),
  status: z
    .union([z.literal('ALLA'), z.enum(statusar.map((s) => s.kod) as [string, ...string[]])])
    .nullish()
    .catch(null),
  spar: kod(spar),
  kon: kod(kon),
  hos: kod(liggerHos),
  orsak: kod(avslutsorsaker),
  insats: kod(insatstyper),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullish()
    .catch(null),
  /**
   * Whose cases: one's own in the role one looks as, a colleague's, or nobody's: those without a kontaktperson, and those that
   * are admitted and have no ansvarig arbetsterapeut.
   */
  vems: z
    .union([z.uuid(), z.enum(['JAG', 'INGEN', 'INGEN_ANSVARIG'])])
    .nullish()
    .catch(null),
  /** Waited at least so many days where it lies. */
  vantat: tal,
  /** Age today. */
  alderFran: tal,
  alderTill: tal,
  arende: z
    .string()
    .trim()
    .toUpperCase()
    .regex(new RegExp(`^${ARENDENUMMER}$`))
    .nullish()
    .catch(null),
  sort: z.enum(sorteringar).nullish().catch(null),
  riktning: z.enum(['stigande', 'fallande']).nullish().catch(null),
  sida: sidnummer(),
})
export type ListaInput = z.infer<typeof ListaInput>
