import { describe, expect, it } from 'vitest'
import { accepted, rejected } from '@/domain/outcome'
import { flyttaForslag, provaForslag } from './forslag'

const tolka = (text: string) =>
  text === 'bra'
    ? accepted({ nummer: '198504129980', fodelsedatum: '1985-04-12' })
    : rejected('KONTROLLSIFFRA')
const tomt = { nummer: null, fodelsedatum: null, grund: null }
const falt = (o: ReturnType<typeof provaForslag>) =>
  o.accepted ? null : (o.data as { falt: Record<string, string> }).falt

describe('provaForslag', () => {
  it('takes the birth date from the number', () => {
    expect(
      provaForslag({ ...tomt, nummer: 'bra', fodelsedatum: '2027-01-01' }, true, '2026-11-20', tolka),
    ).toEqual({
      accepted: true,
      value: { nummer: '198504129980', fodelsedatum: '1985-04-12' },
    })
  })

  it('is content with a birth date', () => {
    expect(provaForslag({ ...tomt, fodelsedatum: '2026-11-20' }, true, '2026-11-20', tolka)).toEqual({
      accepted: true,
      value: { nummer: null, fodelsedatum: '2026-11-20' },
    })
  })

  it.each([
    [{ nummer: 'NUMMER_ELLER_FODELSEDATUM' }, tomt, true],
    [{ nummer: 'NUMMER_KONTROLLSIFFRA' }, { ...tomt, nummer: 'fel' }, true],
    [{ fodelsedatum: 'FODELSEDATUM_I_FRAMTIDEN' }, { ...tomt, fodelsedatum: '2026-11-21' }, true],
    [{ grund: 'GRUND_BEHOVS' }, { ...tomt, nummer: 'bra' }, false],
    [{ nummer: 'NUMMER_ELLER_FODELSEDATUM', grund: 'GRUND_BEHOVS' }, tomt, false],
  ])('says which fields stand in the way: %o', (wanted, forslag, sammaNamnd) => {
    expect(falt(provaForslag(forslag, sammaNamnd, '2026-11-20', tolka))).toEqual(wanted)
  })
})

describe('flyttaForslag', () => {
  it.each([
    ['INLAMNAT', 'MOTTAGET', true],
    ['INLAMNAT', 'REGISTRERAT', true],
    ['INLAMNAT', 'INTE_AKTUELLT', true],
    ['MOTTAGET', 'REGISTRERAT', true],
    ['MOTTAGET', 'INTE_AKTUELLT', true],
    ['MOTTAGET', 'MOTTAGET', false],
    ['INTE_AKTUELLT', 'REGISTRERAT', true],
    ['INTE_AKTUELLT', 'MOTTAGET', false],
    ['REGISTRERAT', 'INTE_AKTUELLT', false],
  ] as const)('%s to %s: %s', (fran, till, ok) => {
    const svar = ok ? { accepted: true, value: till } : { accepted: false, code: 'FORSLAG_BESVARAT' }
    expect(flyttaForslag(fran, till)).toMatchObject(svar)
  })
})
