import { describe, expect, it } from 'vitest'
import { type Forsorjningstid, medForsorjningstid, motsagelse } from './forsorjningstid'

const tid = (f: Partial<Forsorjningstid>): Forsorjningstid => ({
  manader: 30,
  forsorjning: 'EKONOMISKT_BISTAND',
  forsorjningSammanhangande: null,
  forsorjningTotal: null,
  ...f,
})

describe('motsagelse', () => {
  it.each([
    ['the same bistånd of two lengths', { forsorjningSammanhangande: 12 }, 'forsorjningSammanhangande'],
    ['a total below the spår’s run', { forsorjningTotal: 6 }, 'forsorjningTotal'],
    [
      'a total below another source’s run',
      { forsorjning: 'SJUKPENNING', forsorjningSammanhangande: 12, forsorjningTotal: 6 },
      'forsorjningTotal',
    ],
  ] as const)('%s', (_, f, falt) => expect(motsagelse(tid(f))).toBe(falt))

  it.each([
    [{}],
    [{ forsorjningSammanhangande: 30, forsorjningTotal: 30 }],
    [{ forsorjningTotal: 41 }],
    // Bistånd before, another source since a year: two different runs, both true.
    [{ forsorjning: 'SJUKPENNING', forsorjningSammanhangande: 12, forsorjningTotal: 12 }],
    [{ manader: null, forsorjningSammanhangande: 12 }],
    [{ forsorjning: null, forsorjningTotal: 6 }],
  ])('%j contradicts nothing', (f) => expect(motsagelse(tid(f))).toBeNull())
})

describe('medForsorjningstid', () => {
  it('fills the run from the spår where the source is bistånd, and only where it was not said', () => {
    expect(medForsorjningstid(tid({})).forsorjningSammanhangande).toBe(30)
    expect(medForsorjningstid(tid({ forsorjningSammanhangande: 30 })).forsorjningSammanhangande).toBe(30)
    for (const f of [{ forsorjning: 'A_KASSA' }, { forsorjning: null }, { manader: null }]) {
      expect(medForsorjningstid(tid(f)).forsorjningSammanhangande).toBeNull()
    }
  })
})
