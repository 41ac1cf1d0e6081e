import { describe, expect, it } from 'vitest'
import { valjDag } from './valj-dag'

const idag = '2026-11-20'

describe('valjDag', () => {
  it.each([
    [null, null, idag],
    ['', '2026-06-30', idag],
    [idag, null, idag],
    ['2026-03-31', '2026-06-30', '2026-03-31'],
  ])('%j, shown %j: shows %s', (skrivet, visad, per) => {
    expect(valjDag(skrivet, visad, idag)).toEqual({ per, fel: null })
  })

  it.each([
    ['24/12', null, 'DATUM_OGILTIGT', idag],
    ['2026-02-30', '2026-06-30', 'DATUM_OGILTIGT', '2026-06-30'],
    ['2026-11-21', '2026-06-30', 'DATUM_I_FRAMTIDEN', '2026-06-30'],
    ['2026-12-24', '2027-01-31', 'DATUM_I_FRAMTIDEN', idag],
  ])('%j, shown %j: %s, and stays on %s', (skrivet, visad, kod, per) => {
    expect(valjDag(skrivet, visad, idag)).toEqual({ per, fel: { skrivet, kod } })
  })
})
