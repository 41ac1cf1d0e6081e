import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { z } from 'zod'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { otacka } from './otack'

/** Anything at all that a field could hold, unkind texts above all. */
export const vadSomHelst: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...otacka) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withBigInt: false }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...otacka), { maxLength: 3 }) },
)

export interface Schema {
  namn: string
  schema: z.ZodType
  falt: string[]
}

/** Every schema that a module's forms and addresses are read with. */
export async function allaScheman(): Promise<Schema[]> {
  const filer = readdirSync(inRoot('src', 'modules'), { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => /^[a-z]+\/schema[a-z-]*\.ts$/.test(f))
  const funna: Schema[] = []
  for (const fil of filer.sort()) {
    const modul = (await import(/* @vite-ignore */ `../../../src/modules/${fil}`)) as Record<string, unknown>
    for (const [namn, schema] of Object.entries(modul))
      if (schema instanceof z.ZodType) funna.push({ namn: `${fil}:${namn}`, schema, falt: faltI(schema) })
  }
  return funna
}

function faltI(schema: z.ZodType): string[] {
  const def = schema as unknown as {
    shape?: object
    def?: { options?: z.ZodType[]; in?: z.ZodType; left?: z.ZodType; right?: z.ZodType }
  }
  const inne = [...(def.def?.options ?? []), def.def?.in, def.def?.left, def.def?.right].filter(
    (s) => s !== undefined,
  )
  return [...new Set([...Object.keys(def.shape ?? {}), ...inne.flatMap(faltI)])]
}

/** An object with the schema's fields, each holding anything, and now and then something that is no object. */
export const indataTill = ({ falt }: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record(Object.fromEntries(falt.map((f) => [f, vadSomHelst])), { requiredKeys: [] }),
    },
    { weight: 1, arbitrary: vadSomHelst },
  )

/**
 * Feeds a schema. It may never throw; what it lets through holds no character that cannot be stored; and what it refuses
 * it refuses field by field, in words.
 */
export function provaSchema(s: Schema, antal: number, fro: number): { forsok: number; fel: string[] } {
  const fel: string[] = []
  const egenskap = fc.property(indataTill(s), (indata) => {
    const svar = s.schema.safeParse(indata)
    if (svar.success && oskrivbart(svar.data)) throw new Error('släppte igenom tecken som inte går att spara')
    if (!svar.success && svar.error.issues.some((i) => i.message.trim() === ''))
      throw new Error('vägrade utan ord')
  })
  const utfall = fc.check(egenskap, { numRuns: antal, seed: fro })
  if (utfall.failed)
    fel.push(
      `${s.namn}: ${utfall.errorInstance instanceof Error ? utfall.errorInstance.message : ''} ${JSON.stringify(utfall.counterexample).slice(0, 300)}`,
    )
  return { forsok: utfall.numRuns, fel }
}

// NUL and half a character: the database takes neither, in text or in JSON.
const oskrivbart = (v: unknown): boolean => {
  if (typeof v === 'string') return /[\u0000]|\p{Cs}/u.test(v)
  if (v instanceof Uint8Array || typeof v !== 'object' || v === null) return false
  return Object.entries(v).some(([k, x]) => oskrivbart(k) || oskrivbart(x))
}
