import { describe, expect, it } from 'vitest'
import { motPlan, planeradTakt } from './planerad-takt'

const period = { fran: '2025-09-01', till: '2028-08-31' }

describe('planeradTakt', () => {
  it('is nothing before the start and the whole target on the last day and after', () => {
    expect(planeradTakt(308, '2025-08-31', period)).toBe(0)
    expect(planeradTakt(308, '2025-01-01', period)).toBe(0)
    expect(planeradTakt(308, '2028-08-31', period)).toBe(308)
    expect(planeradTakt(308, '2029-08-31', period)).toBe(308)
  })
  it('grows by the same every day: 1096 days in all', () => {
    expect(planeradTakt(1096, '2025-09-01', period)).toBe(1)
    expect(planeradTakt(1096, '2026-08-31', period)).toBe(365)
  })
  it('tells the difference in whole persons', () => {
    expect(motPlan(119, 126.4)).toEqual({ antal: -7, lage: 'EFTER' })
    expect(motPlan(27, 25)).toEqual({ antal: 2, lage: 'FOLJER' })
  })
})
