import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { bedomBehorighet, somKriterium, type BehorighetsUnderlag } from './bedom-behorighet'
import { malgruppsDag } from './malgrupp'

const bedom = (delar: Partial<BehorighetsUnderlag>) =>
  bedomBehorighet(
    { fodelsedatum: '1992-08-17', spar: 'REAKTIV', manader: 24, skal: null, dag: '2026-11-20', ...delar },
    kraft,
  )

describe('the day that counts', () => {
  it('is that of the sending, before it that of the identifiering', () => {
    expect(malgruppsDag({ identifierad: '2026-01-10', aktualiserad: '2026-02-01' })).toBe('2026-02-01')
    expect(malgruppsDag({ identifierad: '2026-01-10', aktualiserad: null })).toBe('2026-01-10')
  })
})

describe('bedomBehorighet', () => {
  it.each([
    [{}, 'JA', 'UPPFYLLD'],
    [{ manader: 23 }, 'JA_OM_SKAL', 'EJ_UPPFYLLD'],
    [{ manader: 23, skal: '   ' }, 'JA_OM_SKAL', 'EJ_UPPFYLLD'],
    [{ manader: 0, skal: 'Har levt på sparade pengar emellan.' }, 'JA_MED_SKAL', 'MED_SKAL'],
    [{ manader: null }, 'UPPGIFTER_SAKNAS', 'EJ_UPPFYLLD'],
    [{ spar: 'FOREBYGGANDE', manader: null }, 'JA_OM_SKAL', 'EJ_UPPFYLLD'],
    [{ spar: 'FOREBYGGANDE', manader: null, skal: 'Står kvar i en insats.' }, 'JA_MED_SKAL', 'MED_SKAL'],
    [{ spar: null }, 'UPPGIFTER_SAKNAS', 'EJ_UPPFYLLD'],
    [{ fodelsedatum: null }, 'UPPGIFTER_SAKNAS', 'EJ_UPPFYLLD'],
    [{ fodelsedatum: '2008-11-21' }, 'INTE_AN', 'EJ_UPPFYLLD'],
    [{ fodelsedatum: '2008-11-20' }, 'JA', 'UPPFYLLD'],
    [{ fodelsedatum: '1960-11-20' }, 'NEJ', 'EJ_UPPFYLLD'],
    [{ fodelsedatum: '1960-11-21' }, 'JA', 'UPPFYLLD'],
  ] as const)('%j gives %s', (delar, utslag, kriterium) => {
    const svar = bedom(delar)
    expect(svar.utslag).toBe(utslag)
    expect(somKriterium(svar)).toBe(kriterium)
  })

  it('has one line a rule, with the figures for the words', () => {
    expect(bedom({ manader: 19 }).regler).toEqual([
      { regel: 'ALDER', utfall: 'UPPFYLLD', bedomning: { utfall: 'INOM', alder: 34 } },
      { regel: 'MANADER', utfall: 'KRAVER_SKAL', manader: 19, kravs: 24 },
      { regel: 'SKAL', utfall: 'SAKNAS' },
    ])
  })

  it('tells who is too young the first possible date', () => {
    expect(bedom({ fodelsedatum: '2009-01-15' }).regler[0]).toEqual({
      regel: 'ALDER',
      utfall: 'EJ_UPPFYLLD',
      bedomning: { utfall: 'FOR_UNG', alder: 17, tidigast: '2027-01-15' },
    })
  })
})
