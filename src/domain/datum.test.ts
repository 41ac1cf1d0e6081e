import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, earliestOf, isValidDatum, latestOf, monthEnd, stockholmDatum } from './datum'

describe('datum', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31', '1800-01-01', '2199-12-31'])('takes %s as a day', (d) =>
    expect(isValidDatum(d)).toBe(true),
  )
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '2026-1-1',
    '2026-01-01 ',
    ' 2026-01-01',
    '',
    '1799-12-31',
    '2200-01-01',
  ])('refuses %j', (d) => expect(isValidDatum(d)).toBe(false))

  it('steps over month, year and leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2025-09-01', '2028-08-31')).toBe(1095)
  })

  it('is not disturbed by summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it('knows the last day of a month', () => {
    expect(monthEnd('2026-02-03')).toBe('2026-02-28')
    expect(monthEnd('2028-02-03')).toBe('2028-02-29')
    expect(monthEnd('2026-12-01')).toBe('2026-12-31')
    expect(monthEnd('2026-11-30')).toBe('2026-11-30')
  })

  it('tells the Swedish day of a moment, winter and summer', () => {
    expect(stockholmDatum(new Date('2026-01-31T23:30:00Z'))).toBe('2026-02-01')
    expect(stockholmDatum(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31')
    expect(stockholmDatum(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })

  it('compares dates that may be missing', () => {
    expect(earliestOf(null, '2026-01-01')).toBe('2026-01-01')
    expect(earliestOf('2026-01-02', '2026-01-01')).toBe('2026-01-01')
    expect(earliestOf(null, null)).toBeNull()
    expect(latestOf('2026-01-02', '2026-01-01')).toBe('2026-01-02')
  })

  it('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        const d = addDays('2026-06-15', n)
        expect(isValidDatum(d)).toBe(true)
        expect(daysBetween('2026-06-15', d)).toBe(n)
      }),
    )
  })
})
