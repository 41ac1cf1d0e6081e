import { describe, expect, it } from 'vitest'
import { bedomKorridor } from './korridor'

const granser = { lagstProcent: 40, hogstProcent: 60 }

describe('bedomKorridor', () => {
  it('is 123–185 at 308, once rounded', () => {
    const k = bedomKorridor({ KVINNA: 150, MAN: 158, UPPGIFT_SAKNAS: 0 }, granser)
    expect([Math.round(k.lagst), Math.round(k.hogst)]).toEqual([123, 185])
  })
  it('counts 40 and 60 per cent as inside', () => {
    const k = bedomKorridor({ KVINNA: 40, MAN: 60, UPPGIFT_SAKNAS: 0 }, granser)
    expect([k.kvinnor.lage, k.man.lage]).toEqual(['INOM', 'INOM'])
  })
  it('tells who is outside, with those without kön in the whole', () => {
    const k = bedomKorridor({ KVINNA: 39, MAN: 61, UPPGIFT_SAKNAS: 0 }, granser)
    expect([k.kvinnor.lage, k.man.lage]).toEqual(['UNDER', 'OVER'])
    expect(bedomKorridor({ KVINNA: 2, MAN: 2, UPPGIFT_SAKNAS: 4 }, granser).kvinnor).toEqual({
      antal: 2,
      procent: 25,
      lage: 'UNDER',
    })
  })
  it('has no share of nobody', () => {
    expect(bedomKorridor({ KVINNA: 0, MAN: 0, UPPGIFT_SAKNAS: 0 }, granser).kvinnor).toEqual({
      antal: 0,
      procent: null,
      lage: null,
    })
  })
})
