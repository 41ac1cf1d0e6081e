import { describe, expect, it } from 'vitest'
import { sidaAv } from './sidor'

const lista = (antal: number): number[] => Array.from({ length: antal }, (_, i) => i)

describe('the pages of a long list', () => {
  it.each([
    [0, 1, 1, 1, []],
    [30, 1, 1, 1, lista(30)],
    [31, 1, 1, 2, lista(30)],
    [31, 2, 2, 2, [30]],
    [61, 9, 3, 3, [60]],
  ])('of %i rows, asked for page %i: page %i of %i', (antal, sida, denna, antalSidor, rader) => {
    expect(sidaAv(lista(antal), sida)).toEqual({ rader, sida: denna, antalSidor })
  })
})
