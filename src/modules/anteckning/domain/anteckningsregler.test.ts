import { describe, expect, it } from 'vitest'
import type { Anteckning } from './anteckning'
import {
  delasMedTeamet,
  farAndra,
  farSignera,
  farTillagg,
  lasning,
  nyPlan,
  provaDatum,
} from './anteckningsregler'

const IDAG = '2026-11-20'
const en = (mer: Partial<Anteckning> = {}): Anteckning => ({
  kommunKod: '0881',
  id: 'n1',
  utredningId: 'u1',
  typ: 'MOTE',
  datum: '2026-11-10',
  text: 'Vi sågs.',
  forfattareId: 'sofia',
  delad: true,
  signeradAt: null,
  tillaggTillId: null,
  makulerad: false,
  version: 1,
  skapadAt: '2026-11-10T09:00:00.000Z',
  ...mer,
})

describe('a note is locked', () => {
  it.each([
    ['the day it was written', '2026-11-20T22:30:00.000Z', '2026-11-20', { last: false, dagarKvar: 14 }],
    ['on its thirteenth day', '2026-11-07T09:00:00.000Z', '2026-11-20', { last: false, dagarKvar: 1 }],
    ['after fourteen days', '2026-11-06T09:00:00.000Z', '2026-11-20', { last: true, orsak: 'DAGAR' }],
    // Written at half past midnight in Sweden, when it was still the day before in UTC.
    ['by the calendar of Sweden', '2026-11-06T23:30:00.000Z', '2026-11-20', { last: false, dagarKvar: 1 }],
  ])('%s', (_namn, skapadAt, idag, vantat) => {
    expect(lasning({ signeradAt: null, skapadAt }, idag, 14)).toEqual(vantat)
  })

  it('by signing, at once', () => {
    expect(lasning(en({ signeradAt: '2026-11-10T10:00:00.000Z' }), '2026-11-10', 14)).toEqual({
      last: true,
      orsak: 'SIGNERAD',
    })
  })
})

describe('who may do what', () => {
  it('its author changes it until it is locked', () => {
    expect(farAndra(en(), 'sofia', IDAG, 14)).toMatchObject({ accepted: true })
    expect(farAndra(en(), 'maria', IDAG, 14)).toMatchObject({ code: 'ANTECKNING_INTE_DIN' })
    expect(farAndra(en(), 'sofia', '2026-12-24', 14)).toMatchObject({ code: 'ANTECKNING_LAST' })
    expect(farAndra(en({ makulerad: true }), 'sofia', IDAG, 14)).toMatchObject({
      code: 'ANTECKNING_MAKULERAD',
    })
  })

  it('its author signs it once, also when it is locked by age', () => {
    expect(farSignera(en({ skapadAt: '2026-01-01T09:00:00.000Z' }), 'sofia')).toMatchObject({
      accepted: true,
    })
    expect(farSignera(en({ signeradAt: '2026-11-10T10:00:00.000Z' }), 'sofia')).toMatchObject({
      code: 'ANTECKNING_REDAN_SIGNERAD',
    })
    expect(farSignera(en(), 'maria')).toMatchObject({ code: 'ANTECKNING_INTE_DIN' })
    expect(farSignera(en({ makulerad: true }), 'sofia')).toMatchObject({ code: 'ANTECKNING_MAKULERAD' })
  })

  it('anybody adds to a locked one, not to an open one nor to an addendum', () => {
    const last = en({ signeradAt: '2026-11-10T10:00:00.000Z' })
    expect(farTillagg(last, IDAG, 14)).toMatchObject({ accepted: true })
    expect(farTillagg(en(), IDAG, 14)).toMatchObject({ code: 'ANTECKNING_OPPEN' })
    expect(farTillagg({ ...last, tillaggTillId: 'n0' }, IDAG, 14)).toMatchObject({
      code: 'ANTECKNING_AR_TILLAGG',
    })
    expect(farTillagg({ ...last, makulerad: true }, IDAG, 14)).toMatchObject({ code: 'ANTECKNING_MAKULERAD' })
  })
})

describe('what is seen outside the kommun', () => {
  it.each([
    ['the kommun, before the sending', null, 'KOMMUN', false, false],
    ['the kommun, before the sending, chosen', null, 'KOMMUN', true, true],
    ['the kommun, after the sending', '2026-02-02', 'KOMMUN', false, true],
    ['the team', '2026-02-02', 'TEAM', false, true],
    ['the team, of a sending taken back since', null, 'TEAM', false, true],
  ] as const)('%s', (_namn, aktualiserad, av, valt, vantat) => {
    expect(delasMedTeamet({ aktualiserad }, av, valt)).toBe(vantat)
  })
})

describe('days and plans', () => {
  const oppet = { avslutad: null }
  it('refuses what has not happened and plans that have passed', () => {
    expect(provaDatum({ datum: IDAG, nastaKontakt: IDAG }, oppet, IDAG)).toMatchObject({ accepted: true })
    expect(provaDatum({ datum: '2026-11-21', nastaKontakt: null }, oppet, IDAG)).toMatchObject({
      code: 'ANTECKNING_I_FRAMTIDEN',
    })
    expect(provaDatum({ datum: IDAG, nastaKontakt: '2026-11-19' }, oppet, IDAG)).toMatchObject({
      code: 'KONTAKT_HAR_PASSERAT',
    })
    expect(
      provaDatum({ datum: IDAG, nastaKontakt: '2026-12-01' }, { avslutad: '2026-10-01' }, IDAG),
    ).toMatchObject({ code: 'AVSLUTAD_INGEN_KONTAKT' })
  })

  it('a contact on the planned day or later fulfils the plan; one that did not reach the person does not', () => {
    const utan = { nastaKontakt: null, nastaKontaktVad: null }
    const tom = { nastaKontakt: null, nastaKontaktVad: null }
    expect(nyPlan({ datum: '2026-11-20', arKontakt: true, ...utan }, '2026-11-20')).toEqual(tom)
    expect(nyPlan({ datum: '2026-11-19', arKontakt: true, ...utan }, '2026-11-20')).toBeUndefined()
    expect(nyPlan({ datum: '2026-11-21', arKontakt: false, ...utan }, '2026-11-20')).toBeUndefined()
    expect(nyPlan({ datum: '2026-11-21', arKontakt: true, ...utan }, null)).toBeUndefined()
    const ny = { nastaKontakt: '2026-12-01', nastaKontaktVad: 'möte' }
    expect(nyPlan({ datum: '2026-11-20', arKontakt: true, ...ny }, '2026-11-20')).toEqual(ny)
  })
})
