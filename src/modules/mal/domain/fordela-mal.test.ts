import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indikatorer, kommuner, team } from '@/programme/kraft'
import { fordelaMal, malForKommuner, malPerKommun } from './fordela-mal'

const m1 = kommuner.map((k) => ({ kommunkod: k.kommunkod, vikt: k.mal }))
const targets = () => malPerKommun(indikatorer, m1)
const row = (kod: string) => ['M1', 'M2', 'M3A', 'M3B'].map((i) => targets().get(i)?.get(kod))

describe('targets of KRAFT', () => {
  // The figures that the eleven kommuner were given.
  it.each([
    ['0860', [48, 43, 39, 20]],
    ['0884', [18, 16, 15, 7]],
    ['0883', [34, 31, 27, 14]],
    ['0882', [48, 43, 39, 19]],
    ['0861', [27, 24, 22, 11]],
    ['0821', [25, 23, 20, 10]],
    ['0881', [38, 34, 31, 15]],
    ['0862', [18, 16, 15, 7]],
    ['0834', [21, 19, 17, 9]],
    ['0840', [15, 14, 12, 6]],
    ['0885', [16, 14, 13, 7]],
  ] as const)('%s has %j', (kod, expected) => expect(row(kod)).toEqual(expected))

  it.each([
    ['NORRA', [100, 90, 81, 41]],
    ['MELLERSTA', [100, 90, 81, 40]],
    ['SODRA', [108, 97, 88, 44]],
  ] as const)('team %s is the sum of its kommuner', (kod, expected) => {
    const koder = kommuner.filter((k) => k.team === kod).map((k) => k.kommunkod)
    const sums = ['M1', 'M2', 'M3A', 'M3B'].map((i) => malForKommuner(targets().get(i) ?? new Map(), koder))
    expect(sums).toEqual(expected)
    expect(team.map((t) => t.kod)).toContain(kod)
  })
})

it('only what has a target is spread', () => {
  expect([...targets().keys()]).toEqual(['M1', 'M2', 'M3A', 'M3B'])
})

describe('fordelaMal', () => {
  it('gives what is left over to the lower kommunkod when remainders are equal', () => {
    const lika = ['0003', '0001', '0002'].map((kommunkod) => ({ kommunkod, vikt: 1 }))
    expect([...fordelaMal(4, lika)]).toEqual([
      ['0003', 1],
      ['0001', 2],
      ['0002', 1],
    ])
  })

  it('gives nobody anything when nobody has a weight', () => {
    expect([...fordelaMal(10, [{ kommunkod: '0001', vikt: 0 }])]).toEqual([['0001', 0]])
  })

  it('sums to the target and is never a whole person from the exact share', () => {
    const vikter = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), vikter, (mal, tal) => {
        const summa = tal.reduce((a, b) => a + b, 0)
        fc.pre(summa > 0)
        const ut = fordelaMal(
          mal,
          tal.map((vikt, i) => ({ kommunkod: String(i).padStart(4, '0'), vikt })),
        )
        expect([...ut.values()].reduce((a, b) => a + b, 0)).toBe(mal)
        tal.forEach((vikt, i) => {
          const andel = ut.get(String(i).padStart(4, '0')) ?? -1
          expect(Math.abs(andel * summa - mal * vikt)).toBeLessThan(summa)
        })
      }),
    )
  })
})
