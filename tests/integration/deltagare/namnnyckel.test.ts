import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { arSammaNamn, delaNamn, namnnyckel } from '@/modules/deltagare/domain/namnlikhet'
import { type Scene, aScene } from '../setup/scene'
import { rows } from './rows'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** What the database makes of names. */
const iDatabasen = async (namn: string[]): Promise<string[]> => {
  const svar = await rows<{ nyckel: string }>(
    'select vagg.namnnyckel(n) as nyckel from unnest($1::text[]) with ordinality x(n, nr) order by nr',
    [namn],
  )
  return svar.map((r) => r.nyckel)
}

it.each([
  ['Leila Norberg', 'leila  NORBERG', true],
  ['Anna-Lena Ek', 'Anna Lena Ek', true],
  ['René Ek', 'Rene Ek', true],
  ['Bo Åström', 'Bo A\u030astro\u0308m', true],
  ['Bo Åström', 'Bo Astrom', false],
  ['Bo Älm', 'Bo Alm', false],
  ['Bo Älm', 'Bo Ålm', false],
  ['Bo Älm', 'Bo Ölm', false],
  ['Leila Norberg', 'Laila Norberg', false],
  ['Leila Norberg', 'Leila Nordberg', false],
])('takes %s and %s for the same name, or not, as the app does', async (a, b, svar) => {
  const [x, y] = [delaNamn(a), delaNamn(b)]
  expect(arSammaNamn(x, y)).toBe(svar)
  const [rad] = await rows<{ samma: boolean }>('select vagg.samma_namn($1, $2, $3, $4) as samma', [
    x.fornamn,
    x.efternamn,
    y.fornamn,
    y.efternamn,
  ])
  expect(rad?.samma).toBe(svar)
})

it('makes the same of every letter there is, alone and under a ring or two dots', async () => {
  const tecken = Array.from({ length: 0xffff }, (_, i) => i + 1)
    .filter((n) => n < 0xd800 || n > 0xdfff)
    .map((n) => String.fromCodePoint(n))
  const namn = [...tecken, ...tecken.slice(0, 0x3000).flatMap((t) => [`${t}\u0308`, `${t}\u030a`])]
  expect(await iDatabasen(namn)).toEqual(namn.map(namnnyckel))
})

it('makes the same of any name', async () => {
  const delar = [...'abcåäöÅÄÖæØéÉİßẞ -’.7', '\u0308', '\u030a', '\u0301', '\u0323', 'ǟ', 'Å', 'K', 'ﬁ']
  const namn = fc.oneof(
    fc.string({ unit: fc.constantFrom(...delar), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const lagrat = namn.map((n) => n.replaceAll('\0', ''))
  await fc.assert(
    fc.asyncProperty(fc.array(lagrat, { maxLength: 200 }), async (lista) => {
      expect(await iDatabasen(lista)).toEqual(lista.map(namnnyckel))
    }),
    { numRuns: 12 },
  )
})
