import { expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { uppgiftText } from './uppgifter'

it.each([
  [
    { konsultation: 'x', lakare: 'y', delar: ['BAKGRUND', 'OMRADE_HALSA'], overAndel: false },
    'delar: Bakgrund, Kartläggning: Hälsa',
  ],
  [
    { dorr: 'finn-person-i-loggen', kod: 'HITTADES_INTE' },
    'försök: finn person i loggen. svar: hittades inte',
  ],
  [{ roll: 'STYRGRUPP', konto: 'x' }, 'roll: Styrgrupp'],
  [{ vad: 'ARENDE_LAST', fran: '2026-01-01' }, 'händelse: Öppnade ärendet. från: 2026-01-01'],
  [{ forslag: ['a', 'b'] }, ''],
  [{ overAndel: true, minuter: 25 }, 'över teamets del. minuter: 25'],
])('%o reads "%s"', (uppgifter, text) => {
  expect(uppgiftText(kraft, uppgifter)).toBe(text)
})
