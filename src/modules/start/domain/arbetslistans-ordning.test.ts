import { describe, expect, it } from 'vitest'
import { installningar } from '@/programme/kraft'
import { arbetslista, type ArendeLage, begransa } from './arbetslista'
import { idag, lage } from './arbetslista.fixtures'

describe('the order', () => {
  it('takes the latest first, then by day, then what has none', () => {
    const lista = arbetslista(
      [
        lage({
          utredningId: 'a',
          uppgifter: [{ slag: 'X', forfaller: null }],
          liggerHos: 'KOMMUN',
          steg: 'STOD_VIDARE',
        }),
        lage({ utredningId: 'b', nastaKontakt: idag, liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' }),
        lage({ utredningId: 'c', nastaKontakt: '2026-11-10', liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' }),
      ],
      'KOMMUN',
      idag,
      installningar,
    )
    expect(lista.map((r) => r.utredningId)).toEqual(['c', 'b', 'a'])
  })

  it('takes a task on the day it is due, before what has none', () => {
    const hos = (utredningId: string, delar: Partial<ArendeLage>): ArendeLage =>
      lage({ utredningId, liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', ...delar })
    const uppgift = (forfaller: string | null) => ({ uppgifter: [{ slag: 'X', forfaller }] })
    const lista = arbetslista(
      [
        hos('utan dag', uppgift(null)),
        hos('om fjorton', uppgift('2026-12-04')),
        hos('i går', uppgift('2026-11-19')),
        hos('kontakt om sju', { nastaKontakt: '2026-11-27' }),
        hos('kontakt sen', { nastaKontakt: '2026-11-10' }),
      ],
      'KOMMUN',
      idag,
      installningar,
    )
    expect(lista.map((r) => r.utredningId)).toEqual([
      'kontakt sen',
      'i går',
      'kontakt om sju',
      'om fjorton',
      'utan dag',
    ])
  })

  it('takes the one longest in its step first, where no day says otherwise', () => {
    const lista = arbetslista(
      [
        lage({ utredningId: 'a', steg: 'KARTLAGGNING', stegSedan: '2026-10-01' }),
        lage({ utredningId: 'b', steg: 'KARTLAGGNING', stegSedan: '2026-07-01' }),
      ],
      'TEAM',
      idag,
      installningar,
    )
    expect(lista.map((r) => r.utredningId)).toEqual(['b', 'a'])
  })
})

describe('a long worklist', () => {
  it('shows the most overdue of each group, and tells how many there are', () => {
    const dag = (n: number): string => `2026-11-${String(n).padStart(2, '0')}`
    const lagen = Array.from({ length: 12 }, (_, n) =>
      lage({
        utredningId: `u${n + 10}`,
        liggerHos: 'KOMMUN',
        steg: 'STOD_VIDARE',
        nastaKontakt: n < 8 ? dag(18 + ((n * 3) % 8)) : null,
      }),
    )
    const hela = arbetslista(lagen, 'KOMMUN', idag, installningar)
    const { rader, grupper } = begransa(hela, 3)
    expect(rader.map((r) => [r.grupp, r.dag])).toEqual([
      ['DIG', '2026-11-18'],
      ['DIG', '2026-11-19'],
      ['DIG', '2026-11-20'],
      ['INGET_PLANERAT', null],
      ['INGET_PLANERAT', null],
      ['INGET_PLANERAT', null],
    ])
    expect(grupper).toMatchObject({
      DIG: { antal: 8, forsenade: 2 },
      INGET_PLANERAT: { antal: 4, forsenade: 0 },
      ANDRA: { antal: 0 },
    })
    expect(begransa(hela).rader).toEqual(hela)
  })
})
