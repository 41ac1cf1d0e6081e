import { expect, it } from 'vitest'
import { allaScheman, provaSchema } from '../prov/indata/scheman'

/** A seeded sample of npm run prov:indata. */
it('no schema throws, lets through what cannot be stored, or refuses without words', async () => {
  const scheman = await allaScheman()
  expect(scheman.length).toBeGreaterThan(70)
  expect(scheman.flatMap((s) => provaSchema(s, 60, 20261126).fel)).toEqual([])
})
