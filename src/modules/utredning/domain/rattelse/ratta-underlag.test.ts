import { describe, expect, it } from 'vitest'
import type { RekommendationRad } from '../handelserader'
import { formaga, insats, rekommendation } from '../handelserader.fixtures'
import { makulera } from './makulera'
import { i, IDAG, kod, planen } from './ratta.fixtures'

describe('an assessment', () => {
  const nytt = { datum: '2026-04-02', procent: 12, bedomare: null, grund: 'SAMTAL', motivering: 'Räknat om' }
  const till = (mer: Partial<typeof nytt> = {}) => ({
    sak: 'aktivitetsformaga' as const,
    sakId: 'f1',
    ...nytt,
    ...mer,
  })
  const version = (nr: number, mer: Partial<RekommendationRad> = {}) =>
    rekommendation({ id: `r${nr}`, nr, aktivitetsformagaId: 'f1', ...mer })
  const s = (...rekommendationer: RekommendationRad[]) => i({}, { formagor: [formaga()], rekommendationer })

  it('is corrected by the rules that it was made by', () => {
    expect(planen(till(), s())).toEqual({ rad: nytt, arende: {}, perioder: [] })
    expect(kod(till({ procent: 101 }), s())).toBe('PROCENT_UTANFOR')
    expect(kod(till({ datum: '2026-01-06' }), s())).toBe('DATUM_ORDNING')
    const stangt = i({ avslutad: '2026-04-01' }, { formagor: [formaga()] })
    expect(kod(till(), stangt)).toBe('BEDOMNING_EFTER_AVSLUT')
  })

  it.each<[string, RekommendationRad[], string | null]>([
    ['a signed version', [version(1)], 'BEDOMNING_UNDERTECKNAD'],
    ['a draft', [version(1, { signerad: null })], null],
    [
      'a signed version, beside a draft that does not',
      [version(1), version(2, { signerad: null, aktivitetsformagaId: 'f2' })],
      'BEDOMNING_UNDERTECKNAD',
    ],
    [
      'a version that a later one has replaced',
      [version(1), version(2, { aktivitetsformagaId: 'f2' })],
      null,
    ],
    ['an annulled version', [version(1, { makulerad: true })], null],
  ])('that is referred to by %s', (_, versioner, code) => {
    expect(kod(till(), s(...versioner))).toBe(code)
    const svar = makulera('aktivitetsformaga', 'f1', s(...versioner))
    expect(svar.accepted ? null : svar.code).toBe(code)
  })
})

describe('an insats', () => {
  const till = (startad: string, slutad: string | null = null) => ({
    sak: 'insats' as const,
    sakId: 'i1',
    typ: 'STUDIER',
    startad,
    slutad,
  })
  const s = (mer: Parameters<typeof insats>[0] = {}, u = {}) => i(u, { insatser: [insats(mer)] })
  const avslutad = { status: 'AVSLUTAD', slutad: '2026-05-01' }

  it('changes its type and days', () => {
    expect(planen(till('2026-03-02', '2026-05-02'), s(avslutad))).toEqual({
      rad: { typ: 'STUDIER', startad: '2026-03-02', slutad: '2026-05-02' },
      arende: {},
      perioder: [],
    })
    expect(planen(till('2026-03-02'), s()).rad).toEqual({
      typ: 'STUDIER',
      startad: '2026-03-02',
      slutad: null,
    })
  })

  it.each<[string, ReturnType<typeof till>, ReturnType<typeof s>, string | null]>([
    ['that is planned', till(IDAG), s({ startad: null }), 'INSATS_INTE_STARTAD'],
    ['that has ended, without an end', till('2026-03-01'), s(avslutad), 'INSATS_SLUT_SAKNAS'],
    ['that is running, with an end', till('2026-03-01', '2026-05-01'), s(), 'INSATS_PAGAR'],
    ['started before the person was found', till('2026-01-06'), s(), 'START_FORE_IDENTIFIERING'],
    ['started in the future', till('2026-11-21'), s(), 'DATUM_I_FRAMTIDEN'],
    ['started after avslut', till('2026-04-02'), s({}, { avslutad: '2026-04-01' }), 'START_EFTER_AVSLUT'],
    ['started on the day of avslut', till('2026-04-01'), s({}, { avslutad: '2026-04-01' }), null],
    ['ended before it started', till('2026-03-01', '2026-02-28'), s(avslutad), 'SLUT_FORE_START'],
    ['ended after avslut', till('2026-03-01', '2026-05-01'), s(avslutad, { avslutad: '2026-04-01' }), null],
  ])('%s', (_, nytt, lage, code) => expect(kod(nytt, lage)).toBe(code))
})
