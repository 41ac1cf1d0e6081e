import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import {
  medlemskapLage,
  type Medlemskapsforslag,
  provaAvslut,
  provaMedlemskap,
  provaSistaDag,
  rollregel,
} from './medlemskap'

const idag = '2026-11-20'
const bas: Medlemskapsforslag = {
  roll: 'PROJEKTMEDARBETARE',
  yrke: 'SOCIALSEKRETERARE',
  kommunKod: '0881',
  teamKod: null,
  fran: idag,
  till: null,
}

describe('provaMedlemskap', () => {
  const nybro = { kommunKod: '0881', teamKod: null }
  const sodra = { kommunKod: null, teamKod: 'SODRA' }
  const programmet = { kommunKod: null, teamKod: null }
  it.each([
    ['PROJEKTMEDARBETARE', { ...nybro, yrke: 'SOCIALSEKRETERARE' }],
    ['REMITTENT', { ...nybro, yrke: null }],
    ['LOGGRANSKARE', { ...nybro, yrke: null }],
    ['ARBETSTERAPEUT', { ...sodra, yrke: null }],
    ['FORTROENDELAKARE', { ...programmet, yrke: null }],
    ['PROJEKTLEDARE', { ...programmet, yrke: null }],
    ['PROJEKTADMINISTRATOR', { ...programmet, yrke: null }],
    ['STYRGRUPP', { ...programmet, yrke: null }],
    ['SYSTEMADMINISTRATOR', { ...programmet, yrke: null }],
  ] as const)('keeps only what the role is tied to: %s', (roll, bevarat) => {
    const alltIfyllt = { ...bas, roll, teamKod: 'SODRA', till: '2027-01-31' }
    expect(provaMedlemskap(kraft, alltIfyllt, idag)).toEqual({
      accepted: true,
      value: { roll, fran: idag, till: '2027-01-31', ...bevarat },
    })
  })

  it('needs only what the role is tied to', () => {
    const utan = { ...bas, roll: 'STYRGRUPP' as const, kommunKod: null, yrke: null }
    expect(provaMedlemskap(kraft, utan, idag).accepted).toBe(true)
  })

  it.each([
    ['KOMMUN_SAKNAS', 'kommunKod', { kommunKod: null }],
    ['KOMMUN_SAKNAS', 'kommunKod', { kommunKod: '0880' }],
    ['TEAM_SAKNAS', 'teamKod', { roll: 'ARBETSTERAPEUT' as const }],
    ['TEAM_SAKNAS', 'teamKod', { roll: 'ARBETSTERAPEUT' as const, teamKod: 'VASTRA' }],
    ['YRKE_SAKNAS', 'yrke', { yrke: null }],
    ['UPPDRAG_SLUT_FORE_START', 'till', { fran: '2026-12-10', till: '2026-12-09' }],
    ['UPPDRAG_SLUT_PASSERAT', 'till', { fran: '2026-11-01', till: '2026-11-19' }],
  ])('refuses with %s, at its field', (code, falt, change) => {
    expect(provaMedlemskap(kraft, { ...bas, ...change }, idag)).toEqual({
      accepted: false,
      code,
      data: { falt: { [falt]: code } },
    })
  })

  it('lets one day be both first and last', () => {
    expect(provaMedlemskap(kraft, { ...bas, till: idag }, idag).accepted).toBe(true)
  })

  it('knows no role that the programme does not have', () => {
    const utanRoller = { ...kraft, roller: [] as unknown as typeof kraft.roller }
    expect(() => rollregel(utanRoller, 'STYRGRUPP')).toThrow('STYRGRUPP')
    expect(rollregel(kraft, 'STYRGRUPP').kod).toBe('STYRGRUPP')
  })
})

describe('medlemskapLage', () => {
  const m = { bekraftadAt: '2026-01-01T00:00:00Z', avslutadAt: null, fran: '2026-01-01', till: '2026-11-20' }
  it.each([
    ['GALLER', {}],
    ['UTGANGET', { till: '2026-11-19' }],
    ['GALLER', { fran: idag, till: null }],
    ['KOMMANDE', { fran: '2026-11-21', till: null }],
    ['VANTAR', { bekraftadAt: null }],
    ['UTGANGET', { bekraftadAt: null, till: '2026-11-19' }],
    ['AVSLUTAT', { avslutadAt: '2026-11-02T00:00:00Z' }],
  ])('%s', (lage, change) => {
    expect(medlemskapLage({ ...m, ...change }, idag)).toBe(lage)
  })
})

describe('provaAvslut', () => {
  it('asks for the open cases first, then for another handler, and says whose', () => {
    expect(provaAvslut({ oppna: 2, sista: true }, 'Anna')).toMatchObject({
      code: 'OPPNA_ARENDEN',
      data: { antal: 2, namn: 'Anna' },
    })
    expect(provaAvslut({ oppna: 0, sista: true }, 'Anna')).toMatchObject({
      code: 'SISTA_HANDLAGGAREN',
      data: { namn: 'Anna' },
    })
    expect(provaAvslut({ oppna: 0, sista: false }, 'Anna')).toMatchObject({ accepted: true })
  })
})

describe('a last day', () => {
  const nu = '2026-11-26'
  const m = {
    bekraftadAt: '2026-01-01T08:00:00Z' as string | null,
    avslutadAt: null as string | null,
    fran: '2026-01-01',
    till: null as string | null,
  }

  it.each([
    ['today', m, nu, true],
    ['ahead', m, '2027-01-31', true],
    ['the first day of one to come', { ...m, fran: '2026-12-01' }, '2026-12-01', true],
    ['a day earlier than the one it has', { ...m, till: '2026-12-31' }, '2026-12-30', true],
    ['passed', m, '2026-11-25', 'SISTA_DAG_PASSERAD'],
    ['before its first', { ...m, fran: '2026-12-01' }, '2026-11-30', 'SISTA_DAG_FORE_START'],
    ['the one it has', { ...m, till: '2026-12-31' }, '2026-12-31', 'SISTA_DAG_SENARE'],
    ['later than the one it has', { ...m, till: '2026-12-31' }, '2027-01-01', 'SISTA_DAG_SENARE'],
  ])('that is %s', (_, uppdrag, till, svar) => {
    expect(provaSistaDag(uppdrag, till, nu)).toEqual(
      svar === true
        ? { accepted: true, value: till }
        : {
            accepted: false,
            code: svar,
            data: { falt: { till: svar }, fran: uppdrag.fran, till: uppdrag.till },
          },
    )
  })

  it.each([
    ['a proposal', { ...m, bekraftadAt: null }],
    ['what has run out', { ...m, till: '2026-11-25' }],
    ['what was ended', { ...m, avslutadAt: '2026-11-01T08:00:00Z' }],
  ])('is not given to %s', (_, uppdrag) => {
    expect(provaSistaDag(uppdrag, nu, nu)).toEqual({ accepted: false, code: 'UPPDRAG_GALLER_INTE' })
  })
})
