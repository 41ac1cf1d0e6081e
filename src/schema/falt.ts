import { z } from 'zod'
import { isValidDatum } from '@/domain/datum'

/** Form fields as zod: what a posted text must be, with what to do when it is not. An empty field is "not given". */

// Control characters, and half a character: the database takes NUL and the half in neither text nor JSON.
const OSKRIVBART = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu
const ONLY_PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]*$/u

/** The text without what cannot be stored: for what is kept while it is typed, where nothing may be refused. */
export const utanOskrivbart = (s: string): string => s.replace(OSKRIVBART, '')

const cleaned = (max: number) =>
  z
    .string()
    .transform((s) => s.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max, `Korta texten till högst ${max} tecken.`)
        .regex(ONLY_PRINTABLE, 'Texten innehåller tecken som inte går att spara. Skriv om den.'),
    )

/** A text that must be there. `saknas`: what to say when it is not. */
export const text = (saknas: string, max = 10_000) => cleaned(max).pipe(z.string().min(1, saknas))

/** A text that may be left out: null when empty. */
export const valfriText = (max = 10_000) =>
  z
    .preprocess((v) => (v === undefined || v === null ? '' : v), cleaned(max))
    .transform((s) => (s === '' ? null : s))

const DATUM_FEL = 'Skriv datumet som år-månad-dag, till exempel 2026-03-31.'

/** An existing calendar day that must be there. */
export const datum = (saknas = 'Ange ett datum.') =>
  z
    .string()
    .trim()
    .min(1, saknas)
    .refine((s) => s === '' || isValidDatum(s), DATUM_FEL)

/** A calendar day that may be left out. */
export const valfrittDatum = () =>
  z
    .preprocess(
      (v) => v ?? '',
      z
        .string()
        .trim()
        .refine((s) => s === '' || isValidDatum(s), DATUM_FEL),
    )
    .transform((s) => (s === '' ? null : s))

/** A whole number in a range. */
export const heltal = (lagst: number, hogst: number, fel = `Ange ett heltal mellan ${lagst} och ${hogst}.`) =>
  z
    .union([
      z
        .string()
        .trim()
        .regex(/^\d{1,9}$/, fel)
        .transform(Number),
      z.number().int(fel),
    ])
    .pipe(z.number().min(lagst, fel).max(hogst, fel))

/** A whole number that may be left out. */
export const valfrittHeltal = (lagst: number, hogst: number, fel?: string) =>
  z.preprocess((v) => (v === undefined || v === '' ? null : v), heltal(lagst, hogst, fel).nullable())

/** A number with at most one decimal, Swedish comma or point, that may be left out. */
export const valfrittDecimaltal = (
  lagst: number,
  hogst: number,
  fel = `Ange ett tal mellan ${lagst} och ${hogst}.`,
) =>
  z
    .preprocess(
      (v) => (v === undefined || v === null ? '' : String(v)),
      z
        .string()
        .trim()
        .regex(/^(\d{1,6}([.,]\d)?)?$/, fel),
    )
    .transform((s) => (s === '' ? null : Number(s.replace(',', '.'))))
    .pipe(z.number().min(lagst, fel).max(hogst, fel).nullable())

/** Which page of a long list an address asks for, from 1; the first where it says something else. */
export const sidnummer = () => z.coerce.number().int().min(1).max(10_000).catch(1).default(1)

/** The id of a thing. */
export const id = () => z.uuid('Sidan är inaktuell. Ladda om den.')
export const valfrittId = () => z.preprocess((v) => (v === undefined || v === '' ? null : v), id().nullable())

/** The version one began from. */
export const version = () => heltal(0, 1_000_000, 'Sidan är inaktuell. Ladda om den.')

/** One code of a list. */
export const kodAv = <const K extends string>(
  lista: readonly { readonly kod: K }[],
  fel = 'Välj ett av alternativen.',
) => z.enum(lista.map((k) => k.kod) as [K, ...K[]], fel)

/** One code of a list, or none. */
export const valfriKodAv = <const K extends string>(lista: readonly { readonly kod: K }[], fel?: string) =>
  z.preprocess((v) => (v === undefined || v === '' ? null : v), kodAv(lista, fel).nullable())

/** A ticked box sends "ja". */
export const kryss = () => z.preprocess((v) => v === 'ja' || v === 'on' || v === true, z.boolean())

/** Several ticked values: one, many or none. */
export const flera = <T extends z.ZodType>(item: T) =>
  z.preprocess((v) => (v === undefined || v === '' ? [] : Array.isArray(v) ? v : [v]), z.array(item).max(200))
