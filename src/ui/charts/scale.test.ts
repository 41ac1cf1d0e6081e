import { describe, expect, it } from 'vitest'
import { areaPath, linePath, monthTicks, niceTicks, packRows, timeScale, valueScale } from './scale'

describe('scales', () => {
  it('places dates by days and stops at the edges', () => {
    const x = timeScale('2026-01-01', '2026-01-11')
    expect(['2026-01-01', '2026-01-06', '2026-01-11', '2025-12-01', '2026-03-01'].map(x)).toEqual([
      0, 50, 100, 0, 100,
    ])
  })
  it('survives a span of no days and a highest value of nothing', () => {
    expect(timeScale('2026-01-01', '2026-01-01')('2026-01-01')).toBe(0)
    expect(valueScale(0)(3)).toBe(0)
    expect(valueScale(345)(345)).toBe(100)
  })
  it('has whole round steps that cover the highest value', () => {
    expect(niceTicks(277)).toEqual([0, 100, 200, 300])
    expect(niceTicks(308)).toEqual([0, 100, 200, 300, 400])
    expect(niceTicks(185)).toEqual([0, 50, 100, 150, 200])
    expect(niceTicks(3)).toEqual([0, 1, 2, 3])
    expect(niceTicks(0)).toEqual([0, 1])
    expect(niceTicks(7)).toEqual([0, 2, 4, 6, 8])
  })
  it('marks the first of months, quarters from January', () => {
    expect(monthTicks('2025-11-05', '2026-02-01')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
    expect(monthTicks('2025-11-05', '2026-08-01', 3)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01'])
  })
  it('puts spans in as few rows as fit', () => {
    expect(
      packRows(
        [
          { from: 0, to: 20 },
          { from: 10, to: 30 },
          { from: 25, to: 40 },
          { from: 26, to: 50 },
        ],
        5,
      ),
    ).toEqual([0, 1, 0, 2])
  })
  it('draws lines and areas with y upwards', () => {
    expect(
      linePath([
        { x: 0, y: 0 },
        { x: 50, y: 25 },
      ]),
    ).toBe('M0 100L50 75')
    expect(
      areaPath(
        [
          { x: 0, y: 20 },
          { x: 9, y: 30 },
        ],
        [
          { x: 0, y: 10 },
          { x: 9, y: 11 },
        ],
      ),
    ).toBe('M0 80L9 70L9 89L0 90Z')
    expect(areaPath([], [])).toBe('')
  })
})
