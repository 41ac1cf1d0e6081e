import { expect, it } from 'vitest'
import { bidragResurs, omradeAvResurs } from './utkastnyckel'

it('a draft tells its area, in its own case only', () => {
  const resurs = bidragResurs('u1', 'HALSA', 'ARBETSTERAPEUT')
  expect(omradeAvResurs('u1', resurs)).toBe('HALSA')
  expect(omradeAvResurs('u2', resurs)).toBeNull()
  expect(omradeAvResurs('u1', 'u1')).toBeNull()
})

it('two voices in one area have a draft each', () => {
  const yrken = ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE'].map((yrke) => bidragResurs('u1', 'HALSA', yrke))
  expect(new Set(yrken).size).toBe(2)
})
