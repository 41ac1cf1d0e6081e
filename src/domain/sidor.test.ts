import { describe, expect, it } from 'vitest'
import { type Fonster, lasSida, sidaAv } from './sidor'

const lista = (antal: number): number[] => Array.from({ length: antal }, (_, i) => i)

describe('the pages of a long list', () => {
  it.each([
    [0, 1, 1, 1, []],
    [30, 1, 1, 1, lista(30)],
    [31, 1, 1, 2, lista(30)],
    [31, 2, 2, 2, [30]],
    [61, 9, 3, 3, [60]],
  ])('of %i rows, asked for page %i: page %i of %i', async (antal, sida, denna, antalSidor, rader) => {
    expect(sidaAv(lista(antal), sida)).toEqual({ rader, sida: denna, antalSidor })
    // Read part by part, where a part past the end does not tell how many there are.
    const las = async (f: Fonster) => {
      const del = lista(antal).slice(f.hoppa, f.hoppa + f.antal)
      return { rader: del, antal: del.length > 0 ? antal : 0 }
    }
    expect(await lasSida(sida, las)).toEqual({ rader, antal, sida: denna, antalSidor })
  })
})
