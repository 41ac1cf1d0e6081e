import { describe, expect, it } from 'vitest'
import { radremsa } from './radremsa'

const vem = (rad: number) => ({ rad, namn: '', nummer: null, skyddad: false })
const bild = (ut: number[], inn: number[], lika: number[]) => ({
  avvisade: ut.map((rad) => ({ ...vem(rad), fel: [] })),
  accepterade: inn.map((rad) => ({ ...vem(rad), ny: true, text: '' })),
  oforandrade: lika.map(vem),
})

describe('the strip of a tried list', () => {
  it('has one tick a row, in the order of the file', () => {
    expect(radremsa(bild([4], [2, 6], [3]), 120)).toEqual({
      forsta: 2,
      sista: 6,
      streck: ['in', 'lika', 'ut', 'in'],
    })
  })

  it('draws many rows together, and never hides a refused one', () => {
    const tusen = Array.from({ length: 1000 }, (_, i) => i + 2)
    const { streck } = radremsa(
      bild(
        [500],
        tusen.filter((r) => r !== 500),
        [],
      ),
      100,
    )
    expect(streck).toHaveLength(100)
    expect(streck.filter((s) => s === 'ut')).toHaveLength(1)
    expect(streck[49]).toBe('ut')
  })
})
