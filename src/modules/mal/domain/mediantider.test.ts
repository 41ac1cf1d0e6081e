import { describe, expect, it } from 'vitest'
import { mediantider } from './mediantider'

const en = (dagar: number[], minst?: number) => mediantider([{ steg: 'KARTLAGGNING', dagar }], minst)[0]

describe('mediantider', () => {
  it('takes the middle one, and between two the half way', () => {
    expect(en([90, 10, 20])).toEqual({ steg: 'KARTLAGGNING', antal: 3, mediandagar: 20 })
    expect(en([10, 21])).toEqual({ steg: 'KARTLAGGNING', antal: 2, mediandagar: 15.5 })
  })
  it('has none of nothing', () =>
    expect(en([])).toEqual({ steg: 'KARTLAGGNING', antal: 0, mediandagar: null }))
  it('withholds both under five for those who must not tell persons apart', () => {
    expect(en([1, 2, 3, 4], 5)).toEqual({ steg: 'KARTLAGGNING', antal: null, mediandagar: null })
    expect(en([], 5)).toEqual({ steg: 'KARTLAGGNING', antal: null, mediandagar: null })
    expect(en([1, 2, 3, 4, 5], 5)).toEqual({ steg: 'KARTLAGGNING', antal: 5, mediandagar: 3 })
  })
})
