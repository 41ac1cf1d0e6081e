import { describe, expect, it } from 'vitest'
import { alderPaDatum, bedomAlder, fyllerAr } from './alder'

const SPANN = { lagst: 18, hogst: 65 }

describe('alderPaDatum', () => {
  it.each([
    ['1985-04-12', '2026-04-11', 40],
    ['1985-04-12', '2026-04-12', 41],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s is on %s %i years', (fodd, dag, alder) => expect(alderPaDatum(fodd, dag)).toBe(alder))
})

describe('bedomAlder', () => {
  it('lets in from the eighteenth birthday', () => {
    expect(bedomAlder('2008-11-24', '2026-11-23', SPANN)).toEqual({
      utfall: 'FOR_UNG',
      alder: 17,
      tidigast: '2026-11-24',
    })
    expect(bedomAlder('2008-11-23', '2026-11-23', SPANN)).toEqual({ utfall: 'INOM', alder: 18 })
  })

  it('lets in to the day before the sixty-sixth birthday', () => {
    expect(bedomAlder('1960-11-24', '2026-11-23', SPANN)).toEqual({ utfall: 'INOM', alder: 65 })
    expect(bedomAlder('1960-11-23', '2026-11-23', SPANN)).toEqual({
      utfall: 'FOR_GAMMAL',
      alder: 66,
      fyllde: '2026-11-23',
    })
  })

  it('follows the leap day both ways', () => {
    expect(bedomAlder('2008-02-29', '2026-02-28', SPANN)).toEqual({
      utfall: 'FOR_UNG',
      alder: 17,
      tidigast: '2026-03-01',
    })
    expect(bedomAlder('1960-02-29', '2026-02-28', SPANN).utfall).toBe('INOM')
    expect(bedomAlder('1960-02-29', '2026-03-01', SPANN).utfall).toBe('FOR_GAMMAL')
    expect(fyllerAr('2008-02-29', 20)).toBe('2028-02-29')
  })
})
