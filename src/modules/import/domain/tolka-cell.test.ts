import { describe, expect, it } from 'vitest'
import type { Cell } from './cell'
import { etiketter, fritext, handelsedatum, heltal, type Falt } from './tolka-cell'

const text = (t: string): Cell => ({ slag: 'TEXT', text: t })
const trasig = (t: string): Cell => ({ slag: 'FEL', text: t })
const svar = (falt: Falt<unknown>) =>
  falt.lage === 'VARDE' ? falt.varde : falt.lage === 'OGILTIG' ? falt.kod : null

describe('a cell of labels', () => {
  const kon = etiketter([{ kod: 'KVINNA', etikett: 'Kvinna' }])
  it.each<[Cell, string | number | null]>([
    [text('Kvinna'), 'KVINNA'],
    [text('  KVINNA '), 'KVINNA'],
    [text(' '), null],
    [text('Kvinnan'), 'OKANT_VARDE'],
    [trasig('Kvinna'), 'OKANT_VARDE'],
    [trasig(''), 'OKANT_VARDE'],
  ])('%j reads %s', (cell, vantat) => expect(svar(kon(cell))).toBe(vantat))
})

describe('a cell of text', () => {
  it.each<[Cell, string | number | null]>([
    [text(' Anna \n\t Lena '), 'Anna Lena'],
    [text('abcdefghij'), 'abcdefghij'],
    [text('abcdefghijk'), 'OKANT_VARDE'],
    [text(''), null],
    [trasig('Anna'), 'OKANT_VARDE'],
  ])('%j reads %s', (cell, vantat) => expect(svar(fritext(10)(cell))).toBe(vantat))
})

describe('a cell of whole numbers', () => {
  it.each<[Cell, string | number | null]>([
    [text('0'), 0],
    [text('100'), 100],
    [text('101'), 'OKANT_VARDE'],
    [text('25 %'), 25],
    [text('2,5'), 'OKANT_VARDE'],
    [text(''), null],
    [trasig('25'), 'OKANT_VARDE'],
    [trasig(''), 'OKANT_VARDE'],
  ])('%j reads %s', (cell, vantat) => expect(svar(heltal(100, true)(cell))).toBe(vantat))

  it('takes a per cent sign only where it says so', () => {
    expect(svar(heltal(100)(text('25 %')))).toBe('OKANT_VARDE')
  })
})

describe('a cell of dates', () => {
  it.each<[Cell, string | null]>([
    [text('2026-11-20'), '2026-11-20'],
    [{ slag: 'DATUM', text: '2026-11-20' }, '2026-11-20'],
    [text('2026-11-21'), 'DATUM_I_FRAMTIDEN'],
    [text('20 november'), 'DATUM_OGILTIGT'],
    [{ slag: 'TAL', text: '2026-11-20' }, 'DATUM_OGILTIGT'],
    [trasig('2026-11-20'), 'DATUM_OGILTIGT'],
    [trasig(''), 'DATUM_OGILTIGT'],
    [text(''), null],
  ])('%j reads %s', (cell, vantat) => expect(svar(handelsedatum('2026-11-20')(cell))).toBe(vantat))
})
