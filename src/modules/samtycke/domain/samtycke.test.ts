import { describe, expect, it } from 'vitest'
import { samtyckestexter } from '@/programme/kraft'
import {
  ERSATT,
  foljdAvAterkallelse,
  gallandeText,
  lageAv,
  oppnarForLakaren,
  oppnarForTeamet,
  provaAterkallelse,
  provaSamtycke,
  star,
  type NyttSamtycke,
  type Samtycke,
} from './samtycke'

const IDAG = '2026-11-23'
const samtycke = (delar: Partial<Samtycke> = {}): Samtycke => ({
  datum: '2026-10-01',
  till: '2027-03-15',
  oppnarTeam: true,
  oppnarLakare: false,
  mottagare: null,
  aterkallat: null,
  makulerad: false,
  ...delar,
})

describe('star', () => {
  it.each([
    [{}, '2026-09-30', false],
    [{}, '2026-10-01', true],
    [{}, '2027-03-15', true],
    [{}, '2027-03-16', false],
    [{ till: null }, '2099-01-01', true],
    [{ aterkallat: '2026-11-20' }, '2026-11-19', true],
    [{ aterkallat: '2026-11-20' }, '2026-11-20', false],
    [{ makulerad: true }, '2026-11-01', false],
  ])('%j on %s: %s', (delar, dag, svar) => expect(star(samtycke(delar), dag)).toBe(svar))

  it('opens to those it names, and only while it stands', () => {
    const till = [samtycke({ oppnarTeam: false, oppnarLakare: true }), samtycke({ makulerad: true })]
    expect(oppnarForTeamet(till, IDAG)).toBe(false)
    expect(oppnarForLakaren(till, IDAG)).toBe(true)
    expect(oppnarForTeamet([samtycke({ aterkallat: IDAG }), samtycke()], IDAG)).toBe(true)
    expect(oppnarForTeamet([], IDAG)).toBe(false)
    expect(oppnarForLakaren([samtycke()], IDAG)).toBe(false)
    expect(oppnarForLakaren([samtycke({ oppnarLakare: true, aterkallat: IDAG })], IDAG)).toBe(false)
  })
})

describe('lageAv', () => {
  it.each([
    ['GALLER', {}],
    ['GALLER', { till: IDAG }],
    ['UTGANGET', { till: '2026-11-22' }],
    ['ATERKALLAT', { aterkallat: '2026-11-20' }],
    ['ATERKALLAT', { aterkallat: '2026-11-20', aterkallatSkal: 'Vill inte längre.' }],
    ['ERSATT', { aterkallat: '2026-11-20', aterkallatSkal: ERSATT }],
    ['MAKULERAT', { aterkallat: '2026-11-20', aterkallatSkal: ERSATT, makulerad: true }],
  ] as const)('%s: %j', (lage, delar) =>
    expect(lageAv({ ...samtycke(delar), aterkallatSkal: null, ...delar }, IDAG)).toBe(lage),
  )
})

describe('provaSamtycke', () => {
  const nytt = (delar: Partial<NyttSamtycke> = {}): NyttSamtycke => ({
    textVersion: '1',
    datum: IDAG,
    till: '2027-11-23',
    oppnarTeam: true,
    oppnarLakare: false,
    kollegor: [],
    mottagare: null,
    skyddad: false,
    ...delar,
  })
  it.each([
    [{}, null],
    [{ till: null }, null],
    [{ till: IDAG }, null],
    [{ oppnarTeam: false, mottagare: 'Arbetsförmedlingen' }, null],
    [{ oppnarTeam: false, oppnarLakare: true }, null],
    [{ oppnarTeam: false, kollegor: ['ali'] }, null],
    [{ skyddad: true }, null],
    [{ skyddad: true, kollegor: ['ali'] }, 'KOLLEGA_TILL_SKYDDAD'],
    [{ textVersion: '0' }, 'TEXT_OKAND'],
    [{ datum: '2026-11-24' }, 'DATUM_I_FRAMTIDEN'],
    [{ till: '2026-11-22', datum: '2026-11-22' }, 'SLUT_PASSERAT'],
    [{ till: '2026-11-22' }, 'SLUT_FORE_DATUM'],
    [{ oppnarTeam: false, mottagare: ' ' }, 'OPPNAR_FOR_INGEN'],
  ])('%j gives %s', (delar, code) => {
    const svar = provaSamtycke(nytt(delar), samtyckestexter, IDAG)
    expect(svar.accepted ? null : svar.code).toBe(code)
  })
})

describe('what is recorded', () => {
  const nytt = {
    textVersion: '1',
    datum: IDAG,
    till: null,
    oppnarTeam: true,
    oppnarLakare: false,
    kollegor: [],
    mottagare: ' ',
    skyddad: false,
  }

  it('is what was said, without blanks for a receiver', () => {
    expect(provaSamtycke(nytt, samtyckestexter, IDAG)).toEqual({
      accepted: true,
      value: { ...nytt, mottagare: null },
    })
  })

  it('was told on any known version of the text', () => {
    const tva = [...samtyckestexter, { ...samtyckestexter[0]!, version: '2' }]
    expect(provaSamtycke(nytt, tva, IDAG).accepted).toBe(true)
  })

  it('is refused with the nearest day that holds', () => {
    const imorgon = { ...nytt, datum: '2026-11-24' }
    expect(provaSamtycke(imorgon, samtyckestexter, IDAG)).toMatchObject({ data: { senast: IDAG } })
    expect(provaAterkallelse(samtycke(), '2026-11-24', IDAG)).toMatchObject({ data: { senast: IDAG } })
    expect(provaAterkallelse(samtycke(), '2026-09-30', IDAG)).toMatchObject({
      data: { tidigast: '2026-10-01' },
    })
  })
})

describe('provaAterkallelse', () => {
  it.each([
    [samtycke(), '2026-10-01', null],
    [samtycke(), IDAG, null],
    [samtycke(), '2026-11-20', null],
    [samtycke({ aterkallat: '2026-11-01' }), IDAG, 'SAMTYCKE_STAR_INTE'],
    [samtycke(), '2026-11-24', 'DATUM_I_FRAMTIDEN'],
    [samtycke(), '2026-09-30', 'DATUM_ORDNING'],
  ])('%#', (s, dag, code) => {
    const svar = provaAterkallelse(s, dag, IDAG)
    expect(svar.accepted ? null : svar.code).toBe(code)
  })
})

describe('gallandeText', () => {
  const text = (version: string, gallerFran: string) => ({
    version,
    gallerFran,
    rubrik: '',
    text: [],
    lattSvenska: [],
  })
  it('is the latest that has begun to hold', () => {
    const texter = [text('1', '2025-09-01'), text('2', '2026-11-23'), text('3', '2027-01-01')]
    expect(gallandeText(texter, IDAG).version).toBe('2')
    expect(gallandeText(texter, '2026-11-22').version).toBe('1')
    expect(gallandeText(texter.toReversed(), IDAG).version).toBe('2')
  })
  it('a programme without a text is a bug', () => expect(() => gallandeText([], IDAG)).toThrow())
})

describe('foljdAvAterkallelse', () => {
  const team = samtycke()
  const lakaren = samtycke({ oppnarTeam: false, oppnarLakare: true })
  const slut = samtycke({ till: '2026-11-22' })
  it.each([
    ['PAUSAS', 'the only one', [team], [], false],
    ['PAUSAS', 'the last to the team, though another stands', [team, lakaren], [lakaren], false],
    ['PAUSAS', 'the last to the team that has not ended', [team, slut], [slut], false],
    ['STANGS', 'the last to the team in a closed case', [team], [], true],
    ['ANNAT_STAR', 'one of two to the team', [team, team], [team], false],
    ['ANNAT_STAR', 'another than the one to the team', [team, lakaren], [team], false],
    ['INGET_STAR', 'the only one, and not to the team', [lakaren], [], false],
    ['INGET_STAR', 'the only one that stands, where the team’s has ended', [lakaren, slut], [slut], true],
  ] as const)('%s: %s', (foljd, _, alla, kvar, avslutad) =>
    expect(foljdAvAterkallelse(alla, kvar, avslutad, IDAG)).toBe(foljd),
  )
})
