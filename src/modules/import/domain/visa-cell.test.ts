import { expect, it } from 'vitest'
import type { Cell } from './cell'
import { KOLUMNER, type KolumnPlatser } from './rubriker'
import { visaCell, visaNamn } from './visa-cell'

const platser = Object.fromEntries(KOLUMNER.map((k, i) => [k, i])) as KolumnPlatser
const celler = (...texter: string[]): Cell[] => texter.map((text) => ({ slag: 'TEXT', text }))

it.each([
  ['19790230-9812', '19790230-••••'],
  ['197902309812', '19790230-••••'],
  ['790230+9812', '790230-••••'],
  ['1234', '-••••'],
  [' ', null],
])('a number %s is shown as %s', (skrivet, visat) => {
  expect(visaCell(celler(skrivet), platser, 'Personnummer')).toBe(visat)
})

it('other cells are shown as they stand, long ones cut', () => {
  expect(visaCell(celler('1', ' Bo '), platser, 'Förnamn')).toBe('Bo')
  expect(visaCell(celler('1'), platser, 'Avslutsorsak')).toBeNull()
  expect(visaCell(celler('1', 'x'.repeat(100)), platser, 'Förnamn')).toHaveLength(61)
})

it('a name is shown with what there is of it', () => {
  expect(visaNamn(celler('1', 'Bo', 'Testlund'), platser)).toBe('Bo Testlund')
  expect(visaNamn(celler('1', '', 'Testlund'), platser)).toBe('Testlund')
})
