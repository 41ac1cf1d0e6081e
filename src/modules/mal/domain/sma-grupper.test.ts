import { describe, expect, it } from 'vitest'
import { dolda, konUndantag, utfallUndantag, type OmfangMedKon } from './sma-grupper'

const grupper = (KVINNA: number, MAN: number, UPPGIFT_SAKNAS = 0) => ({ KVINNA, MAN, UPPGIFT_SAKNAS })
const program = (...k: [number, number, number?]): OmfangMedKon => ({
  typ: 'PROGRAM',
  nyckel: 'KRAFT',
  team: null,
  kon: grupper(...k),
})
const ettTeam = (nyckel: string, ...k: [number, number, number?]): OmfangMedKon => ({
  typ: 'TEAM',
  nyckel,
  team: null,
  kon: grupper(...k),
})
const kommun = (nyckel: string, team: string, ...k: [number, number, number?]): OmfangMedKon => ({
  typ: 'KOMMUN',
  nyckel,
  team,
  kon: grupper(...k),
})

describe('dolda', () => {
  it('hides nothing where every group is none or at least five', () => {
    const alla = [
      program(10, 5),
      ettTeam('A', 5, 5),
      ettTeam('B', 5, 0),
      kommun('1', 'A', 5, 5),
      kommun('2', 'B', 5, 0),
    ]
    expect([...dolda(alla, 5)]).toEqual([])
  })

  it('takes a small kommun and every kommun of its team, and leaves the others', () => {
    const alla = [
      program(40, 40),
      ettTeam('A', 20, 20),
      ettTeam('B', 20, 20),
      kommun('1', 'A', 4, 10),
      kommun('2', 'A', 16, 10),
      kommun('3', 'B', 20, 20),
    ]
    expect([...dolda(alla, 5)]).toEqual(['KOMMUN:1', 'KOMMUN:2'])
  })

  it('takes every team when one is small, UPPGIFT_SAKNAS being a group', () => {
    const alla = [
      program(40, 40, 5),
      ettTeam('A', 20, 20, 2),
      ettTeam('B', 20, 20, 3),
      kommun('1', 'A', 20, 20, 2),
      kommun('2', 'B', 20, 20, 3),
    ]
    expect([...dolda(alla, 5)]).toEqual(['TEAM:A', 'TEAM:B', 'KOMMUN:1', 'KOMMUN:2'])
  })

  it('leaves no single team to be found by subtraction from the programme', () => {
    const alla = [
      program(23, 40),
      ettTeam('A', 3, 20),
      ettTeam('B', 20, 20),
      kommun('1', 'A', 3, 20),
      kommun('2', 'B', 20, 20),
    ]
    expect([...dolda(alla, 5)]).toEqual(['TEAM:A', 'TEAM:B', 'KOMMUN:1', 'KOMMUN:2'])
  })

  it('hides the programme itself', () => {
    expect([...dolda([program(30, 33, 2)], 5)]).toEqual(['PROGRAM:KRAFT'])
  })
})

describe('why a figure is withheld', () => {
  it('below the programme only month ends are given', () => {
    expect(utfallUndantag('PROGRAM', '2026-11-22')).toBeNull()
    expect(utfallUndantag('TEAM', '2026-11-22')).toBe('ENDAST_MANADSSLUT')
    expect(utfallUndantag('KOMMUN', '2026-10-31')).toBeNull()
  })

  it('kön is never given by spår, nor where a group is small', () => {
    const slut = '2026-10-31'
    const nybro = { typ: 'KOMMUN', nyckel: '0881' } as const
    expect(konUndantag(nybro, { per: slut, spar: 'REAKTIV' }, new Set())).toBe('SMA_GRUPPER')
    expect(konUndantag(nybro, { per: slut, spar: null }, new Set(['KOMMUN:0881']))).toBe('SMA_GRUPPER')
    expect(konUndantag(nybro, { per: slut, spar: null }, new Set(['KOMMUN:0862']))).toBeNull()
    expect(konUndantag(nybro, { per: '2026-11-22', spar: null }, new Set(['KOMMUN:0881']))).toBe(
      'ENDAST_MANADSSLUT',
    )
  })
})
