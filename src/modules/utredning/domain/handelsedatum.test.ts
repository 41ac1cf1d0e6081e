import { expect, it } from 'vitest'
import { provaHandelsedatum } from './handelsedatum'

const [TIDIGAST, IDAG] = ['2026-11-10', '2026-11-20']

it.each([
  ['2026-11-09', 'DATUM_ORDNING'],
  [TIDIGAST, null],
  [IDAG, null],
  ['2026-11-21', 'DATUM_I_FRAMTIDEN'],
])('what happened on %s: %s', (datum, code) => {
  const fel = provaHandelsedatum(datum, TIDIGAST, IDAG)
  // The refusal tells the days that hold.
  expect(fel).toEqual(code && { accepted: false, code, data: { tidigast: TIDIGAST, senast: IDAG } })
})
