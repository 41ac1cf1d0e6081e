import { describe, expect, it } from 'vitest'
import { kvittotext, medKvitto } from './arende-klart'

describe('a receipt in the address', () => {
  it('goes beside what stands there, and is read back as words', () => {
    for (const href of ['/deltagare/1', '/deltagare/1?u=2']) {
      const url = new URL(medKvitto(href, 'undertecknad'), 'http://x')
      expect(url.href).toMatch(href)
      expect(kvittotext(url.searchParams.get('klart') ?? undefined)).toMatch(/undertecknad/)
    }
  })

  it('leads to the place on the page where the act was done', () => {
    const url = new URL(medKvitto('/deltagare/1/insatser?u=2', 'insats-startad', 'insats-3'), 'http://x')
    expect([url.searchParams.get('u'), url.searchParams.get('vid'), url.hash]).toEqual([
      '2',
      'insats-3',
      '#insats-3',
    ])
  })

  it('is nothing where the code is none of ours', () => {
    for (const kod of [undefined, '', 'toString', 'x']) expect(kvittotext(kod)).toBeNull()
  })
})
