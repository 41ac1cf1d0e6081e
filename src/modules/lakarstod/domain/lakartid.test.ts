import { describe, expect, it } from 'vitest'
import { jamnTakt, kvarAv, overAndelen } from './lakartid'

const sodra = { teamKod: 'SODRA', andel: 600, bokat: 100, anvant: 440 }

describe('the doctor’s time', () => {
  it('is what is neither booked nor used', () => {
    expect(kvarAv(sodra)).toBe(60)
    expect(kvarAv({ ...sodra, anvant: 520 })).toBe(-20)
    expect(kvarAv({ ...sodra, andel: null })).toBeNull()
  })

  it('is overdrawn by the first minute above what is left', () => {
    expect(overAndelen(sodra, 60)).toBe(false)
    expect(overAndelen(sodra, 61)).toBe(true)
    expect(overAndelen({ ...sodra, anvant: 520 }, 1)).toBe(true)
    expect(overAndelen({ ...sodra, andel: null }, 9999)).toBe(false)
    expect(overAndelen(undefined, 30)).toBe(false)
  })

  it('runs evenly over the project, both ends included', () => {
    // Ten days in all: 60 minutes a day.
    const period = { fran: '2026-01-01', till: '2026-01-10' }
    expect(jamnTakt(600, period, '2025-12-31')).toBe(0)
    expect(jamnTakt(600, period, '2026-01-01')).toBe(60)
    expect(jamnTakt(600, period, '2026-01-05')).toBe(300)
    expect(jamnTakt(600, period, '2026-01-10')).toBe(600)
    expect(jamnTakt(600, period, '2027-01-01')).toBe(600)
  })
})
