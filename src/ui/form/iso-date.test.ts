import { describe, expect, it } from 'vitest'
import { isIsoDate, toIsoDate } from './iso-date'

describe('toIsoDate', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20261120', '2026-11-20'],
    [' 2026-1-5 ', '2026-01-05'],
    ['2026/11/20', '2026-11-20'],
    ['2026 11 20', '2026-11-20'],
    ['2026.3.1', '2026-03-01'],
  ])('reads %s', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso)
  })
  it.each(['', 'i morgon', '20 november', '261120', '11/20/2026'])('leaves %s alone', (written) => {
    expect(toIsoDate(written)).toBe(written)
  })
})

describe('isIsoDate', () => {
  it('knows the days of the calendar', () => {
    expect(['2024-02-29', '2026-12-31'].every(isIsoDate)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-1-1', 'x'].some(isIsoDate)).toBe(false)
  })
})
