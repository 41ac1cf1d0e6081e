import { describe, expect, it } from 'vitest'
import type { Handelserader, UppfoljningRad } from '../handelserader'
import { beslut, formaga, insats, rekommendation, samtycke, sandning } from '../handelserader.fixtures'
import { i, IDAG, kod, planen, status, steg, vagen } from './ratta.fixtures'

describe('a samtycke’s days', () => {
  const till = (datum: string, slut: string | null = null) => ({
    sak: 'samtycke' as const,
    sakId: 's1',
    datum,
    till: slut,
  })

  it.each<[string, string, string | null, string | null]>([
    ['on the day of the sending it carries', '2026-02-02', null, null],
    ['after the sending it carries', '2026-02-03', null, 'DATUM_FOR_SENT'],
    ['in the future', '2026-11-21', null, 'DATUM_I_FRAMTIDEN'],
    ['with an end that day', '2026-01-20', IDAG, null],
    ['with an end before it', '2026-01-20', '2026-01-19', 'SLUT_FORE_DATUM'],
    [
      'with an end that has passed: withdrawing is an act of its own',
      '2026-01-20',
      '2026-11-19',
      'SLUT_PASSERAT',
    ],
  ])('%s', (_, dag, slut, code) => expect(kod(till(dag, slut), i())).toBe(code))

  it('are what is corrected, and nothing else', () => {
    expect(planen(till('2026-01-21', '2027-01-31'), i())).toEqual({
      rad: { datum: '2026-01-21', till: '2027-01-31' },
      arende: {},
      perioder: [],
    })
  })

  it('keep an end that had passed before', () => {
    const r = { samtycken: [samtycke({ till: '2026-10-31' })] }
    expect(kod(till('2026-01-21', '2026-10-31'), i({}, r))).toBeNull()
  })

  it('begin no later than the day it was withdrawn', () => {
    const r = { samtycken: [samtycke({ aterkallat: '2026-01-25' })] }
    expect(kod(till('2026-01-25'), i({}, r))).toBeNull()
    expect(kod(till('2026-01-26'), i({}, r))).toBe('DATUM_FOR_SENT')
  })

  it.each<[string, Partial<Handelserader>]>([
    [
      'another samtycke to the team carries the sending',
      { samtycken: [samtycke(), samtycke({ id: 's2', datum: '2026-02-02' })] },
    ],
    ['it does not open to the team', { samtycken: [samtycke({ oppnarTeam: false })] }],
    ['the sending is annulled', { aktualiseringar: [sandning({ makulerad: true })] }],
    ['the sending was before it', { aktualiseringar: [sandning({ skickad: '2026-01-19' })] }],
  ])('are not held by a sending where %s', (_, r) => expect(kod(till('2026-02-03'), i({}, r))).toBeNull())

  it.each<[string, Partial<Handelserader>]>([
    ['is annulled', { samtycken: [samtycke(), samtycke({ id: 's2', makulerad: true })] }],
    ['does not open to the team', { samtycken: [samtycke(), samtycke({ id: 's2', oppnarTeam: false })] }],
    ['came after the sending', { samtycken: [samtycke(), samtycke({ id: 's2', datum: '2026-02-03' })] }],
  ])('are held by the sending where the other one %s', (_, r) => {
    expect(kod(till('2026-02-03'), i({}, r))).toBe('DATUM_FOR_SENT')
  })

  it('are held by a sending of the very day', () => {
    const r = { samtycken: [samtycke({ datum: '2026-02-02' })] }
    expect(kod(till('2026-02-03'), i({}, r))).toBe('DATUM_FOR_SENT')
  })

  it('may be one day, first and last', () => {
    expect(kod(till(IDAG, IDAG), i({}, { aktualiseringar: [] }))).toBeNull()
  })

  it('are held by the first of the sendings they carry', () => {
    const r = { aktualiseringar: [sandning({ id: 'a2', skickad: '2026-04-01' }), sandning()] }
    expect(kod(till('2026-02-03'), i({}, r))).toBe('DATUM_FOR_SENT')
  })
})

const rad = { av: 'sofia', makulerad: false, version: 1, kalla: 'APP' }

describe('a follow-up', () => {
  const uppfoljning = (id: string, datum: string, makulerad = false): UppfoljningRad => ({
    ...rad,
    id,
    datum,
    makulerad,
    nadd: true,
    forsorjning: null,
    sysselsattning: null,
    kommentar: null,
  })
  const nytt = { nadd: false, forsorjning: 'LON', sysselsattning: 'ARBETE', kommentar: null }
  const till = (datum: string) => ({ sak: 'uppfoljning' as const, sakId: 'u1', datum, ...nytt })
  const uppfoljd = (...uppfoljningar: UppfoljningRad[]) => i({ avslutad: '2026-06-01' }, { uppfoljningar })
  const en = uppfoljning('u1', '2026-09-01')

  it('lies on or after the avslut', () => {
    expect(kod(till('2026-05-31'), uppfoljd(en))).toBe('DATUM_ORDNING')
    expect(kod(till(IDAG), uppfoljd(en))).toBeNull()
    expect(kod(till('2026-11-21'), uppfoljd(en))).toBe('DATUM_I_FRAMTIDEN')
  })

  it('says what it should, and when the case was followed up', () => {
    expect(planen(till('2026-06-01'), uppfoljd(en))).toEqual({
      rad: { datum: '2026-06-01', ...nytt },
      arende: { uppfoljd: '2026-06-01' },
      perioder: [],
    })
  })

  it('says nothing of when a case that is open again, or was closed later, was followed up', () => {
    const tva = [en, uppfoljning('u2', '2026-05-31')]
    const arende = (avslutad: string | null) =>
      planen(till('2026-09-02'), i({ avslutad }, { uppfoljningar: tva })).arende
    expect(arende(null)).toEqual({ uppfoljd: null })
    const forra = { ...till('2026-06-01'), sakId: 'u2' }
    expect(planen(forra, i({ avslutad: '2026-06-01' }, { uppfoljningar: [tva[1]!] })).arende).toEqual({
      uppfoljd: '2026-06-01',
    })
    expect(planen(till('2026-06-02'), i({ avslutad: '2026-06-01' }, { uppfoljningar: tva })).arende).toEqual({
      uppfoljd: '2026-06-02',
    })
  })

  it('is not the one that says so where a later one stands', () => {
    const [senare, struken] = [uppfoljning('u2', '2026-10-01'), uppfoljning('u3', '2026-11-01', true)]
    expect(planen(till('2026-09-02'), uppfoljd(senare, en, struken)).arende).toEqual({
      uppfoljd: '2026-10-01',
    })
  })
})

describe('an avslut', () => {
  const till = (datum: string, mer: { orsak?: string; kommentar?: string | null } = {}) => ({
    sak: 'avslut' as const,
    sakId: 'u1',
    orsak: 'TILL_ARBETE',
    kommentar: null,
    datum,
    ...mer,
  })
  const stangt = { status: 'AVSLUTAD' as const, avslutad: '2026-06-01', avslutsorsak: 'EGET_VAL' }
  const stangd: Partial<Handelserader> = {
    steg: [...vagen.steg.slice(0, 2), steg('KARTLAGGNING', '2026-02-20', '2026-06-01')],
    statusar: [status('PAGAENDE', '2026-01-07', '2026-06-01'), status('AVSLUTAD', '2026-06-01', null)],
  }
  const s = (u: object = {}, r: Partial<Handelserader> = {}) => i({ ...stangt, ...u }, { ...stangd, ...r })

  it.each<[string, string, object, string | null]>([
    ['of a case that is open', '2026-06-01', { avslutad: null }, 'INTE_AVSLUTAD'],
    ['given by the team', '2026-06-01', { avslutsorsak: 'EJ_ANTAGEN' }, 'ORSAK_GES_AV_TEAMET'],
    ['in the future', '2026-11-21', {}, 'DATUM_I_FRAMTIDEN'],
    ['on the day of the follow-up', '2026-09-01', { uppfoljd: '2026-09-01' }, null],
    ['after the follow-up', '2026-09-02', { uppfoljd: '2026-09-01' }, 'DATUM_FOR_SENT'],
    ['on the day the last step began', '2026-02-20', {}, null],
    ['before the last step began', '2026-02-19', {}, 'AVSLUT_FORE_HANDELSE'],
  ])('%s', (_, dag, u, code) => expect(kod(till(dag), s(u))).toBe(code))

  it('leaves no day on which the next utredning was open too', () => {
    const foljd = (nastaUtredning: string | null) => i(stangt, stangd, { nastaUtredning })
    expect(kod(till('2026-06-05'), foljd('2026-06-05'))).toBeNull()
    expect(kod(till('2026-06-06'), foljd('2026-06-05'))).toBe('DATUM_FOR_SENT')
    expect(kod(till('2026-06-06'), foljd(null))).toBeNull()
  })

  it('is not for a withdrawn samtycke while one stands', () => {
    const aterkallat = till('2026-06-01', { orsak: 'ATERKALLAT_SAMTYCKE' })
    expect(kod(aterkallat, s())).toBe('SAMTYCKE_STAR')
    const slut = (mer: object) => s({}, { samtycken: [samtycke(mer)] })
    expect(kod(aterkallat, slut({ aterkallat: IDAG }))).toBeNull()
    expect(kod(aterkallat, slut({ till: '2026-11-19' }))).toBeNull()
    expect(kod(aterkallat, slut({ till: IDAG }))).toBe('SAMTYCKE_STAR')
    expect(kod(aterkallat, slut({ oppnarTeam: false, oppnarLakare: true }))).toBe('SAMTYCKE_STAR')
    const ettKvar = { samtycken: [samtycke({ aterkallat: IDAG }), samtycke({ id: 's2' })] }
    expect(kod(aterkallat, s({}, ettKvar))).toBe('SAMTYCKE_STAR')
  })

  it('keeps to the rules that it was made by', () => {
    expect(kod(till('2026-06-01', { orsak: 'EJ_ANTAGEN' }), s())).toBe('ORSAK_GES_AV_TEAMET')
    expect(kod(till('2026-06-01', { orsak: 'ANNAN' }), s())).toBe('KOMMENTAR_SAKNAS')
  })

  it('moves its day, its step and its status', () => {
    expect(planen(till('2026-06-03', { orsak: 'ANNAN', kommentar: 'Flyttade utomlands ' }), s())).toEqual({
      rad: {},
      arende: { avslutad: '2026-06-03', avslutsorsak: 'ANNAN', avslutKommentar: 'Flyttade utomlands' },
      perioder: [
        { tabell: 'steg', id: 'KARTLAGGNING', till: '2026-06-03' },
        { tabell: 'status', id: 'AVSLUTAD', fran: '2026-06-03' },
        { tabell: 'status', id: 'PAGAENDE', till: '2026-06-03' },
      ],
    })
  })

  it('moves the status that it ended, and no earlier one', () => {
    const pausad = [
      status('PAGAENDE', '2026-01-07', '2026-03-01', { id: 'forst' }),
      status('VILANDE', '2026-03-01', '2026-04-01', { id: 'paus' }),
      status('PAGAENDE', '2026-04-01', '2026-06-01', { id: 'igen' }),
      status('AVSLUTAD', '2026-06-01', null, { id: 'slut' }),
    ]
    const { perioder } = planen(till('2026-06-03'), s({}, { statusar: pausad }))
    expect(perioder.filter((p) => p.tabell === 'status').map((p) => p.id)).toEqual(['slut', 'igen'])
  })

  it('moves the last step and no earlier one that ended the same day', () => {
    const sammaDag = [
      steg('AKTUALISERING', '2026-02-02', '2026-06-01'),
      steg('KARTLAGGNING', '2026-06-01', '2026-06-01'),
    ]
    const { perioder } = planen(till('2026-06-03'), s({}, { steg: sammaDag }))
    expect(perioder.filter((p) => p.tabell === 'steg').map((p) => p.id)).toEqual(['KARTLAGGNING'])
  })

  const bedomning = formaga({ datum: '2026-05-10' })
  const signerad = rekommendation({ signerad: '2026-05-10' })
  const bort = { makulerad: true }
  it.each<[string, Partial<Handelserader>, Partial<Handelserader>]>([
    [
      'a sending',
      { aktualiseringar: [sandning({ skickad: '2026-05-10' })] },
      { aktualiseringar: [sandning({ skickad: '2026-05-10', ...bort })] },
    ],
    [
      'a taking back',
      { aktualiseringar: [sandning({ atertagen: '2026-05-10' })] },
      { aktualiseringar: [sandning({ atertagen: '2026-05-10', ...bort })] },
    ],
    [
      'a decision',
      { beslut: [beslut({ datum: '2026-05-10' })] },
      { beslut: [beslut({ datum: '2026-05-10', ...bort })] },
    ],
    ['a signing', { rekommendationer: [signerad] }, { rekommendationer: [{ ...signerad, ...bort }] }],
    [
      'an insats that started',
      { insatser: [insats({ startad: '2026-05-10' })] },
      { insatser: [insats({ startad: '2026-05-10', ...bort })] },
    ],
    ['an assessment', { formagor: [bedomning] }, { formagor: [{ ...bedomning, ...bort }] }],
    [
      'a pause',
      { statusar: [status('VILANDE', '2026-05-10', '2026-06-01'), status('AVSLUTAD', '2026-06-01', null)] },
      {},
    ],
    ['a step', { steg: [steg('REKOMMENDATION', '2026-05-10', '2026-06-01')] }, {}],
  ])('lies on or after %s, while it stands', (_, hant, annars) => {
    expect(kod(till('2026-05-09'), s({}, hant))).toBe('AVSLUT_FORE_HANDELSE')
    expect(kod(till('2026-05-10'), s({}, hant))).toBeNull()
    expect(kod(till('2026-05-09'), s({}, annars))).toBeNull()
  })
})
