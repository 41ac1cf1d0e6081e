import { describe, expect, it } from 'vitest'
import * as f from './format'

const plain = (s: string) => s.replace(/\u00a0/gu, ' ')

describe('numbers', () => {
  it('groups thousands with a space that does not break and has a decimal comma', () => {
    expect(f.tal(1234.5)).toBe('1\u00a0234,5')
    expect(plain(f.tal(1_000_000, 0))).toBe('1 000 000')
    expect(f.tal(2.46, 2)).toBe('2,46')
    expect([0, 999, 1000].map((n) => plain(f.tal(n)))).toEqual(['0', '999', '1 000'])
    expect(f.tal(-0)).toBe('0')
    expect(f.heltal(2.4)).toBe('2')
  })
  it('writes a real minus sign', () => {
    expect(f.tal(-3.5)).toBe('−3,5')
  })
  it('turns shares into per cent', () => {
    expect(plain(f.procent(0.66))).toBe('66 %')
    expect(plain(f.procent(0.125, 1))).toBe('12,5 %')
    expect(plain(f.kronor(12500))).toBe('12 500 kr')
  })
  it('counts in words and with nouns', () => {
    expect(plain(f.antal(1, 'dag', 'dagar'))).toBe('1 dag')
    expect(plain(f.antal(18, 'dag', 'dagar'))).toBe('18 dagar')
    expect([0, 1, 3, 12, 13].map((n) => f.raknat(n))).toEqual(['noll', 'en', 'tre', 'tolv', '13'])
    expect(f.raknat(1, true)).toBe('ett')
    expect(f.stor('åtta saker')).toBe('Åtta saker')
    expect(f.lista(['Nybro', 'Torsås', 'Emmaboda'])).toBe('Nybro, Torsås och Emmaboda')
    expect(f.lista(['Nybro'])).toBe('Nybro')
    expect(f.lista([])).toBe('')
  })
  it('calls a person by the first name, and says whose something is', () => {
    expect([f.fornamnAv('Maria Claesson'), f.fornamnAv('Åsa'), f.fornamnAv(null)]).toEqual([
      'Maria',
      'Åsa',
      null,
    ])
    expect(['Maria', 'Lars', 'Max', 'Moritz'].map(f.genitiv)).toEqual(['Marias', 'Lars', 'Max', 'Moritz'])
  })
})

describe('dates', () => {
  it('writes short, long and in full', () => {
    expect(f.datumKort('2026-11-24')).toBe('tis 24 nov')
    expect(f.datumKort('2027-01-04', '2026-11-20')).toBe('mån 4 jan 2027')
    expect(f.datumLang('2026-11-24')).toBe('tisdag 24 november 2026')
    expect(f.manad('2026-11-01')).toBe('november 2026')
    expect(f.manadKort('2026-05-01')).toBe('maj')
  })
  it('takes the Stockholm date of an instant, on both sides of midnight and of daylight saving', () => {
    expect(f.datum('2026-03-31T21:59:59Z')).toBe('2026-03-31')
    expect(f.datum('2026-03-31T22:00:00Z')).toBe('2026-04-01')
    expect(f.datum('2026-01-01T22:59:59Z')).toBe('2026-01-01')
    expect(f.datum('2026-01-01T23:00:00Z')).toBe('2026-01-02')
    expect(f.datum(new Date('2026-11-20T12:00:00Z'))).toBe('2026-11-20')
  })
  it('says a period without repeating', () => {
    expect(f.period('2025-10-06', '2025-10-21')).toBe('6–21 okt 2025')
    expect(f.period('2025-10-22', '2025-11-12')).toBe('22 okt–12 nov 2025')
    expect(f.period('2025-12-22', '2026-01-12')).toBe('22 dec 2025–12 jan 2026')
    expect(f.period('2025-10-06', '2025-10-06')).toBe('6 okt 2025')
    expect(f.period('2025-11-17', null)).toBe('sedan 17 nov 2025')
  })
  it('numbers weeks as the almanac does', () => {
    // 2026 has 53 weeks; 1 January 2027 is a Friday and still belongs to week 53.
    const almanac: [string, number][] = [
      ['2026-11-20', 47],
      ['2026-03-31', 14],
      ['2024-12-30', 1],
      ['2026-12-31', 53],
      ['2027-01-03', 53],
      ['2027-01-04', 1],
      ['2021-01-01', 53],
    ]
    for (const [day, week] of almanac) expect(f.veckonummer(day), day).toBe(week)
    expect(f.vecka('2026-03-31')).toBe('vecka 14')
  })
  it('refuses what is no date', () => {
    expect(() => f.datumKort('inte ett datum')).toThrow(RangeError)
  })
})

describe('times', () => {
  const nu = '2026-11-20T15:20:00Z'
  it('writes the clock with a full stop', () => {
    expect(f.klockslag('2026-11-20T15:31:00Z')).toBe('16.31')
    expect(f.klockslag('2026-07-01T06:05:00Z')).toBe('08.05')
  })
  it('says when, seen from now', () => {
    expect(f.relativt('2026-11-20T08:12:00Z', nu)).toBe('i dag 09.12')
    expect(f.relativt('2026-11-19T13:20:00Z', nu)).toBe('i går 14.20')
    expect(f.relativt('2026-11-21T07:00:00Z', nu)).toBe('i morgon 08.00')
    expect(f.relativt('2026-11-16T07:00:00Z', nu)).toBe('mån 16 nov 08.00')
    expect(f.relativt('2025-11-16T07:00:00Z', nu)).toBe('2025-11-16')
  })
  it('says when something is due', () => {
    expect(plain(f.forfaller('2026-11-17', '2026-11-20'))).toBe('3 dagar sen')
    expect(plain(f.forfaller('2026-11-19', '2026-11-20'))).toBe('1 dag sen')
    expect(f.forfaller('2026-11-20', '2026-11-20')).toBe('i dag')
    expect(f.forfaller('2026-11-21', '2026-11-20')).toBe('i morgon')
    expect(f.forfaller('2026-11-24', '2026-11-20')).toBe('tis 24 nov')
  })
})
