import { describe, expect, it } from 'vitest'
import { antalSkyddadeSomVantar, granne, nastaSomVantar } from './ko'

const plats = (utredningId: string, a: { skyddad?: boolean; klar?: boolean } = {}) => ({
  utredningId,
  skyddad: a.skyddad ?? false,
  beslut: a.klar ? {} : null,
})

describe('the next case that waits', () => {
  it('is the one after, and from the top again after the last', () => {
    const ko = [plats('a'), plats('b', { klar: true }), plats('c'), plats('d', { klar: true })]
    expect(nastaSomVantar(ko, 'a')?.utredningId).toBe('c')
    expect(nastaSomVantar(ko, 'd')?.utredningId).toBe('a')
    expect(nastaSomVantar(ko, null)?.utredningId).toBe('a')
  })

  it('is never a protected one: not after the last ordinary case, not first, not after another protected', () => {
    const ko = [plats('a', { klar: true }), plats('s', { skyddad: true }), plats('t', { skyddad: true })]
    for (const valt of ['a', 's', null]) expect(nastaSomVantar(ko, valt)).toBeNull()
    expect(antalSkyddadeSomVantar(ko)).toBe(2)
  })

  it('is an ordinary one that was passed by, after a protected one is decided', () => {
    const ko = [plats('a'), plats('s', { skyddad: true, klar: true }), plats('t', { skyddad: true })]
    expect(nastaSomVantar(ko, 's')?.utredningId).toBe('a')
    expect(antalSkyddadeSomVantar(ko)).toBe(1)
  })
})

describe('the neighbour in the queue', () => {
  const ko = [plats('a'), plats('b'), plats('s', { skyddad: true }), plats('t', { skyddad: true })]

  it('stays among the ordinary cases, and among the protected once one of them is chosen', () => {
    expect(granne(ko, 'a', 1)?.utredningId).toBe('b')
    expect(granne(ko, 'b', 1)).toBeNull()
    expect(granne(ko, 's', 1)?.utredningId).toBe('t')
    expect(granne(ko, 's', -1)).toBeNull()
  })

  it('is the first or the last ordinary case while none is on the table', () => {
    expect(granne(ko, null, 1)?.utredningId).toBe('a')
    expect(granne(ko, null, -1)?.utredningId).toBe('b')
  })
})
