import { describe, expect, it } from 'vitest'
import { inp } from './inp'
import { domFor } from './rapport'

const handelse = (id: number, ms: number) => ({ id, start: id * 100, ms })

describe('INP', () => {
  it('is the worst interaction, by the slowest of its events', () => {
    expect(inp([handelse(1, 24), handelse(1, 80), handelse(1, 16), handelse(2, 56)], 2)).toEqual(
      handelse(1, 80),
    )
  })

  it('passes over one of the worst for every fifty, counting those too fast to be told of', () => {
    const fyra = [handelse(1, 40), handelse(2, 200), handelse(3, 64), handelse(4, 120)]
    const vid = (antal: number) => inp(fyra, antal).ms
    expect([4, 49, 50, 99, 100, 150, 900].map(vid)).toEqual([200, 200, 120, 120, 64, 40, 40])
  })

  it('is not said of a visit without interactions', () => {
    expect(() => inp([], 0)).toThrow('Ingen interaktion')
    expect(() => inp([], 70)).toThrow('Ingen interaktion')
  })

  it('falls short from 100 ms on, and only where it was measured', () => {
    const sida = (ms: number, veck = 16) => ({
      sida: 'deltagare',
      prestanda: 100,
      js_kB: 100,
      inp: { ms, vid: 'Mer', veck },
    })
    expect(domFor([], [{ ...sida(0), inp: undefined }, sida(96)])).toEqual([])
    expect(domFor([], [sida(100)])).toEqual(['deltagare: INP 100 ms (Mer), ska här vara under 100'])
    expect(domFor([], [sida(136, 72)])).toEqual([])
    expect(domFor([], [sida(144, 72)])).toEqual(['deltagare: INP 144 ms (Mer), ska här vara under 144'])
  })

  it('stands beside Lighthouse, which is held against the empty page', () => {
    const sida = (namn: string, prestanda: number) => ({ sida: namn, prestanda, js_kB: 100 })
    expect(domFor([], [sida('tom', 100), sida('mål', 95)])).toEqual([])
    expect(domFor([], [sida('tom', 100), sida('mål', 94)])).toHaveLength(1)
    expect(domFor([], [sida('tom', 80), sida('mål', 76)])).toEqual([])
    expect(domFor([], [sida('tom', 80), sida('mål', 75)])).toEqual([
      'mål: Lighthouse 75, ska här vara minst 76',
    ])
  })
})
