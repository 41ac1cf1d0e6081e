import { describe, expect, it } from 'vitest'
import { indikatorer, konIndikatorer } from '@/programme/kraft'
import { raknaUtfall, type MalRad, type UtfallFraga } from './rakna-utfall'

const rad = (delar: Partial<MalRad>): MalRad => ({
  kommunKod: '0881',
  utredningId: 'u1',
  deltagareId: 'd1',
  person: 'p1',
  indikator: 'M1',
  kon: 'KVINNA',
  spar: 'REAKTIV',
  fran: '2026-01-10',
  till: null,
  ...delar,
})
const fraga = (delar: Partial<UtfallFraga> = {}): UtfallFraga => ({
  per: '2026-06-30',
  kommunKoder: null,
  spar: null,
  ...delar,
})
const rakna = (rader: MalRad[], delar?: Partial<UtfallFraga>) => {
  const { indikatorer: tal, kon } = raknaUtfall({ indikatorer, konIndikatorer }, rader, fraga(delar))
  return { tal: (kod: string) => tal.get(kod), kon }
}

describe('raknaUtfall', () => {
  it('counts from the first day, and not on the day it ends', () => {
    const rader = [rad({ till: '2026-06-30' })]
    expect(rakna(rader, { per: '2026-01-09' }).tal('M1')).toBe(0)
    expect(rakna(rader, { per: '2026-01-10' }).tal('M1')).toBe(1)
    expect(rakna(rader, { per: '2026-06-29' }).tal('M1')).toBe(1)
    expect(rakna(rader).tal('M1')).toBe(0)
  })

  // Anna was sent by Nybro, moved and was sent by Emmaboda, where her kön was left out.
  const anna = [
    rad({}),
    rad({ indikator: 'M1_ANTAGNA', fran: '2026-02-01' }),
    rad({
      kommunKod: '0862',
      utredningId: 'u2',
      deltagareId: 'd2',
      kon: 'UPPGIFT_SAKNAS',
      fran: '2026-05-01',
    }),
    rad({
      kommunKod: '0862',
      utredningId: 'u2',
      deltagareId: 'd2',
      kon: 'UPPGIFT_SAKNAS',
      indikator: 'M1_VANTAR',
      fran: '2026-05-01',
    }),
  ]

  it('counts a person once in each scope, so that kommuner may sum to more than the programme', () => {
    expect(rakna(anna).tal('M1')).toBe(1)
    expect(rakna(anna, { kommunKoder: ['0881'] }).tal('M1')).toBe(1)
    expect(rakna(anna, { kommunKoder: ['0862'] }).tal('M1')).toBe(1)
    expect(rakna(anna, { kommunKoder: [] }).tal('M1')).toBe(0)
  })

  it('puts the person in the part, and with the kön, of the utredning sent last by that date', () => {
    const nu = rakna(anna)
    expect([nu.tal('M1_VANTAR'), nu.tal('M1_ANTAGNA')]).toEqual([1, 0])
    expect(nu.kon).toEqual({ KVINNA: 0, MAN: 0, UPPGIFT_SAKNAS: 1 })
    const forr = rakna(anna, { per: '2026-04-30' })
    expect([forr.tal('M1_VANTAR'), forr.tal('M1_ANTAGNA'), forr.tal('M1_KVINNOR')]).toEqual([0, 1, 1])
    expect(rakna(anna, { kommunKoder: ['0881'] }).tal('M1_KVINNOR')).toBe(1)
  })

  it('goes by the day of sending, in whatever order the rows come; of two on one day by the higher id', () => {
    const [tidig, sen] = [rad({}), rad({ utredningId: 'u2', kon: 'MAN', fran: '2026-05-01' })]
    for (const rader of [
      [tidig, sen],
      [sen, tidig],
    ])
      expect(rakna(rader).kon).toEqual({ KVINNA: 0, MAN: 1, UPPGIFT_SAKNAS: 0 })
    const sammaDag = { ...sen, fran: tidig.fran }
    for (const rader of [
      [tidig, sammaDag],
      [sammaDag, tidig],
    ])
      expect([rakna(rader).tal('M1_MAN'), rakna(rader).tal('M1_KVINNOR')]).toEqual([1, 0])
    const tidigMenHogre = { ...tidig, utredningId: 'u9' }
    expect(rakna([tidigMenHogre, sen]).tal('M1_MAN')).toBe(1)
  })

  it('narrows by spår', () => {
    const rader = [rad({}), rad({ person: 'p2', utredningId: 'u3', spar: 'FOREBYGGANDE', kon: 'MAN' })]
    expect(rakna(rader, { spar: 'REAKTIV' }).tal('M1')).toBe(1)
    expect(rakna(rader, { spar: 'FOREBYGGANDE' }).tal('M1_MAN')).toBe(1)
    expect(rakna(rader).tal('M1')).toBe(2)
  })

  it('counts Mål 2 in any utredning of the person', () => {
    const rader = [...anna, rad({ indikator: 'M2', fran: '2026-03-01' })]
    expect(rakna(rader).tal('M2')).toBe(1)
  })
})
