import { describe, expect, it } from 'vitest'
import { behoverAndraHandlaggare, bestamHandlaggare } from './handlaggare'

describe('bestamHandlaggare', () => {
  it('adds those who must be there, each once', () => {
    expect(bestamHandlaggare({ valda: ['b', 'a'], maste: ['a'], mojliga: ['a', 'b', 'c'] })).toEqual({
      accepted: true,
      value: ['a', 'b'],
    })
  })
  it('keeps at least one', () => {
    expect(bestamHandlaggare({ valda: [], maste: [], mojliga: ['a'] })).toMatchObject({
      code: 'HANDLAGGARE_SAKNAS',
    })
  })
  it('refuses who cannot be one', () => {
    expect(bestamHandlaggare({ valda: ['x'], maste: ['a'], mojliga: ['a'] })).toMatchObject({
      code: 'HANDLAGGARE_EJ_MOJLIG',
    })
  })
})

describe('behoverAndraHandlaggare', () => {
  it.each([
    [['a'], ['a', 'b'], true],
    [['a', 'b'], ['a', 'b'], false],
    [['a'], ['a'], false],
  ])('%j of %j: %s', (har, kan, behovs) => expect(behoverAndraHandlaggare(har, kan)).toBe(behovs))
})
