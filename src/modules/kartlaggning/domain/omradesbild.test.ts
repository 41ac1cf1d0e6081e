import { describe, expect, it } from 'vitest'
import { omradeLage } from './omradesbild'

const rost = (yrke: string, text: string) => ({
  yrke,
  rost: { text, styrkor: null, hinder: null, stodbehov: null },
})
const personen = rost('DELTAGAREN', 'Jag vill jobba.')
const tyst = rost('DELTAGAREN', ' ')
const terapeuten = rost('ARBETSTERAPEUT', 'Orkar halva dagar.')
const tom = { slag: 'OMRADE', kod: 'HALSA', etikett: 'Hälsa', klar: false, lage: 'TOMT' } as const

describe('where an area stands', () => {
  it.each([
    ['nobody has spoken', [], 'TOMT'],
    ['an emptied voice', [tyst], 'TOMT'],
    ['the person alone', [personen], 'BARA_EGNA_ORD'],
    ['a profession alone', [terapeuten, tyst], 'UTAN_EGNA_ORD'],
    ['both', [personen, terapeuten], 'BESKRIVET'],
  ])('%s', (_, roster, lage) => {
    expect(omradeLage(undefined, roster, 'DELTAGAREN')).toBe(lage)
    // The checklist knows of no area where only the person has spoken.
    if (lage === 'BARA_EGNA_ORD') expect(omradeLage(tom, roster, 'DELTAGAREN')).toBe(lage)
  })

  it('is what the checklist says where it says something', () => {
    const ejRelevant = { ...tom, klar: true, lage: 'EJ_RELEVANT' as const }
    expect(omradeLage(ejRelevant, [personen], 'DELTAGAREN')).toBe('EJ_RELEVANT')
  })
})
