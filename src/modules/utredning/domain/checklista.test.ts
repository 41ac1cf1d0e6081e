import { describe, expect, it } from 'vitest'
import type { StegUnderlag } from '@/programme/definition'
import { kraft } from '@/programme/kraft'
import { checklista } from './checklista'

const omrade = (
  kod: string,
  mer: Partial<StegUnderlag['omraden'][number]> = {},
): StegUnderlag['omraden'][number] => ({
  kod,
  beskrivet: true,
  ejRelevantSkal: null,
  harEgnaOrd: true,
  yrken: ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE'],
  ...mer,
})
const underlag = (omraden: StegUnderlag['omraden']): StegUnderlag => ({
  harKontaktperson: false,
  behorighet: 'MED_SKAL',
  harStaendeSamtycke: true,
  arSkickad: true,
  senasteBeslut: 'ANTAGEN',
  omraden,
  rekommendation: null,
  overlamning: null,
  harStartadInsats: false,
})

describe('the checklist of a step', () => {
  it('has a line for each criterion, in the step’s order', () => {
    const rader = checklista(kraft, 'IDENTIFIERING', underlag([]))
    expect(rader.map((r) => [r.kod, r.klar])).toEqual([
      ['KONTAKTPERSON', false],
      ['BEHORIGHET', true],
    ])
  })

  it('names each life area of the kartläggning and what is missing in it', () => {
    const u = underlag([
      omrade('ARBETE'),
      omrade('HALSA', { harEgnaOrd: false }),
      omrade('BOENDE', { beskrivet: false, yrken: [] }),
      omrade('EKONOMI', { beskrivet: false, ejRelevantSkal: 'Inga skulder.', yrken: [] }),
    ])
    const rader = checklista(kraft, 'KARTLAGGNING', u)
    expect(rader.map((r) => [r.etikett, r.klar, r.slag === 'OMRADE' && r.lage])).toEqual([
      ['Arbete och erfarenheter', true, 'BESKRIVET'],
      ['Hälsa', false, 'UTAN_EGNA_ORD'],
      ['Boende', false, 'TOMT'],
      ['Ekonomi och skulder', true, 'EJ_RELEVANT'],
      ['Minst två yrken har bidragit, ett av dem arbetsterapeuten', true, false],
    ])
  })

  it('says so when every area is set aside, so that nobody’s own words are there', () => {
    const u = underlag([
      omrade('ARBETE', { beskrivet: false, harEgnaOrd: false, ejRelevantSkal: 'Skäl.', yrken: [] }),
    ])
    const saknas = checklista(kraft, 'KARTLAGGNING', u).filter((r) => !r.klar)
    expect(saknas.map((r) => r.kod)).toEqual(['TVA_YRKEN', 'EGNA_ORD'])
  })
})
