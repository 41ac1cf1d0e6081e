import { describe, expect, it } from 'vitest'
import { formageperioder, provaBedomning, timmarPerVecka } from './aktivitetsformaga'

describe('formageperioder', () => {
  it('holds until the day before the next, whatever order they were recorded in', () => {
    expect(
      formageperioder([
        { id: 'c', datum: '2026-05-06', procent: 0 },
        { id: 'a', datum: '2025-11-20', procent: 15 },
        { id: 'b', datum: '2026-03-19', procent: 25 },
      ]),
    ).toEqual([
      { id: 'a', fran: '2025-11-20', till: '2026-03-18', procent: 15 },
      { id: 'b', fran: '2026-03-19', till: '2026-05-05', procent: 25 },
      { id: 'c', fran: '2026-05-06', till: null, procent: 0 },
    ])
  })
  it('takes the one recorded last of two on one day', () => {
    const perioder = formageperioder([
      { id: 'a', datum: '2026-05-06', procent: 25 },
      { id: 'b', datum: '2026-05-06', procent: 30 },
    ])
    expect(perioder).toEqual([{ id: 'b', fran: '2026-05-06', till: null, procent: 30 }])
  })
  it('is empty without assessments', () => expect(formageperioder([])).toEqual([]))
})

describe('timmarPerVecka', () => {
  it('is 10 hours at 25 % of 40', () => expect(timmarPerVecka(25, 40)).toBe(10))
})

describe('provaBedomning', () => {
  const ramar = { identifierad: '2026-09-01', avslutad: null as string | null, idag: '2026-11-23' }
  const bedomning = { datum: '2026-11-05', procent: 30, motivering: 'Arbetsprov under tre dagar.' }
  it.each([
    [{}, {}, null],
    [{ procent: 0 }, {}, null],
    [{ procent: 100 }, {}, null],
    [{ procent: 101 }, {}, 'PROCENT_UTANFOR'],
    [{ procent: -1 }, {}, 'PROCENT_UTANFOR'],
    [{ procent: 24.5 }, {}, 'PROCENT_UTANFOR'],
    [{ datum: '2026-11-23' }, {}, null],
    [{ datum: '2026-11-24' }, {}, 'DATUM_I_FRAMTIDEN'],
    [{ datum: '2026-09-01' }, {}, null],
    [{ datum: '2026-08-31' }, {}, 'DATUM_ORDNING'],
    [{}, { avslutad: '2026-11-04' }, 'BEDOMNING_EFTER_AVSLUT'],
    [{}, { avslutad: '2026-11-05' }, null],
    [{ motivering: ' ' }, {}, 'MOTIVERING_SAKNAS'],
  ])('%j in %j gives %s', (delar, ram, code) => {
    const svar = provaBedomning({ ...bedomning, ...delar }, { ...ramar, ...ram })
    expect(svar.accepted ? null : svar.code).toBe(code)
  })

  it.each([
    [{ datum: '2026-11-24' }, {}, { senast: '2026-11-23' }],
    [{ datum: '2026-08-31' }, {}, { tidigast: '2026-09-01' }],
    [{}, { avslutad: '2026-11-04' }, { senast: '2026-11-04' }],
  ])('%j in %j tells the nearest day that holds: %j', (delar, ram, data) => {
    expect(provaBedomning({ ...bedomning, ...delar }, { ...ramar, ...ram })).toMatchObject({ data })
  })
})
