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
    'försök: söka en persons logg. svar: hittades inte',
  ],
  [{ roll: 'STYRGRUPP', konto: 'x' }, 'roll: Styrgrupp'],
  [{ vad: 'ARENDE_LAST', fran: '2026-01-01' }, 'händelse: Öppnade ärendet. från: 2026-01-01'],
  [{ forslag: ['a', 'b'] }, ''],
  [{ omrade: 'HALSA', yrke: 'DELTAGARE' }, 'område: Hälsa. vems ord: personens egna'],
  [{ del: 'insatser' }, 'del: Insatser'],
  [
    { fran: 'STOD_VIDARE', till: 'REKOMMENDATION', datum: '2026-03-03' },
    'från: Stöd vidare till insats. till: Utredningens rekommendation. dag: 2026-03-03',
  ],
  [{ fran: '0f0e0d0c-1111-4222-8333-444455556666', till: null }, ''],
  [{ dorr: 'arende-oversikt', id: '0f0e0d0c-1111-4222-8333-444455556666' }, 'försök: öppna ärendet'],
  [{ dorr: 'dorr-fran-forr' }, 'försök: dorr-fran-forr'],
  [{ typ: 'HAR_INGA_ORD', antal: 3 }, 'antal: 3'],
  [{ overAndel: true, minuter: 25 }, 'över teamets del. minuter: 25'],
])('%o reads "%s"', (uppgifter, text) => {
  expect(uppgiftText(kraft, uppgifter)).toBe(text)
})
