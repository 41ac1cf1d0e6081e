import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { medlemskapLage, type Medlemskapsforslag, provaMedlemskap } from './medlemskap'

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
  it('keeps only what the role is tied to', () => {
    const outcome = provaMedlemskap(kraft, { ...bas, roll: 'ARBETSTERAPEUT', teamKod: 'SODRA' }, idag)
    expect(outcome).toEqual({
      accepted: true,
      value: {
        roll: 'ARBETSTERAPEUT',
        yrke: null,
        kommunKod: null,
        teamKod: 'SODRA',
        fran: idag,
        till: null,
      },
    })
  })

  it.each([
    ['KOMMUN_SAKNAS', { kommunKod: null }],
    ['KOMMUN_SAKNAS', { kommunKod: '0880' }],
    ['TEAM_SAKNAS', { roll: 'ARBETSTERAPEUT' as const }],
    ['YRKE_SAKNAS', { yrke: null }],
    ['SLUT_FORE_START', { fran: '2026-12-10', till: '2026-12-09' }],
    ['SLUT_PASSERAT', { fran: '2026-11-01', till: '2026-11-19' }],
  ])('refuses with %s', (code, change) => {
    expect(provaMedlemskap(kraft, { ...bas, ...change }, idag)).toMatchObject({ accepted: false, code })
  })

  it('lets one day be both first and last', () => {
    expect(provaMedlemskap(kraft, { ...bas, till: idag }, idag).accepted).toBe(true)
  })
})

describe('medlemskapLage', () => {
  const m = { bekraftadAt: '2026-01-01T00:00:00Z', avslutadAt: null, fran: '2026-01-01', till: '2026-11-20' }
  it.each([
    ['GALLER', {}],
    ['UTGANGET', { till: '2026-11-19' }],
    ['KOMMANDE', { fran: '2026-11-21', till: null }],
    ['VANTAR', { bekraftadAt: null }],
    ['UTGANGET', { bekraftadAt: null, till: '2026-11-19' }],
    ['AVSLUTAT', { avslutadAt: '2026-11-02T00:00:00Z' }],
  ])('%s', (lage, change) => {
    expect(medlemskapLage({ ...m, ...change }, idag)).toBe(lage)
  })
})
