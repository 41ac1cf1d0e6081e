import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { kommunNamn } from './kommun'

describe('kommunNamn', () => {
  it('is what each kommun of the programme calls itself', () => {
    expect(kraft.kommuner.map((k) => kommunNamn(k.namn)).sort(new Intl.Collator('sv').compare)).toEqual([
      'Borgholms kommun',
      'Emmaboda kommun',
      'Hultsfreds kommun',
      'Högsby kommun',
      'Mönsterås kommun',
      'Mörbylånga kommun',
      'Nybro kommun',
      'Oskarshamns kommun',
      'Torsås kommun',
      'Vimmerby kommun',
      'Västerviks kommun',
    ])
  })

  it('knows the neighbour that ends in a consonant and takes no s', () => {
    expect(kommunNamn('Kalmar')).toBe('Kalmar kommun')
  })
})
