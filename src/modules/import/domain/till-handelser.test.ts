import { describe, expect, it } from 'vitest'
import { enRad } from './en-rad.fixtures'
import { tillHandelser } from './till-handelser'

const identifierad = enRad({ identifierad: '2026-01-10' })
const aktualiserad = enRad({ ...identifierad, aktualiserad: '2026-01-20' })
const antagen = enRad({ ...aktualiserad, teambeslut: 'ANTAGEN', beslutsdatum: '2026-01-30' })
const kartlaggs = enRad({ ...antagen, kartlaggningPaborjad: '2026-02-10' })
const klar = enRad({ ...kartlaggs, rekommendationKlar: '2026-04-10' })

describe('where the case stands', () => {
  it.each([
    ['identified', identifierad, 'IDENTIFIERING', '2026-01-10', 'KOMMUN'],
    ['sent', aktualiserad, 'AKTUALISERING', '2026-01-20', 'TEAM'],
    ['admitted, ready to start', antagen, 'AKTUALISERING', '2026-01-20', 'TEAM'],
    ['in kartläggning', kartlaggs, 'KARTLAGGNING', '2026-02-10', 'TEAM'],
    ['signed', klar, 'STOD_VIDARE', '2026-04-10', 'KOMMUN'],
  ] as const)('%s', (_, rad, steg, stegSedan, liggerHos) => {
    expect(tillHandelser(rad).utredning).toMatchObject({
      steg,
      stegSedan,
      liggerHos,
      status: 'PAGAENDE',
      avslutad: null,
    })
  })

  it('the kommun has it when the team wants it completed', () => {
    const rad = enRad({ ...aktualiserad, teambeslut: 'KOMPLETTERAS', beslutsdatum: '2026-01-30' })
    expect(tillHandelser(rad).utredning).toMatchObject({
      liggerHos: 'KOMMUN',
      liggerHosSedan: '2026-01-30',
      status: 'PAGAENDE',
    })
  })

  it('it rests when the team waits', () => {
    const { utredning, statusPerioder } = tillHandelser(
      enRad({ ...aktualiserad, teambeslut: 'VILANDE', beslutsdatum: '2026-01-30' }),
    )
    expect(utredning).toMatchObject({ status: 'VILANDE', vilandeSkal: 'TEAMET_AVVAKTAR' })
    expect(statusPerioder).toEqual([
      { status: 'PAGAENDE', fran: '2026-01-10', till: '2026-01-30', skal: null },
      { status: 'VILANDE', fran: '2026-01-30', till: null, skal: 'TEAMET_AVVAKTAR' },
    ])
  })
})

describe('the steps', () => {
  it('a kartläggning that led to a rekommendation has an end that nobody knows', () => {
    expect(tillHandelser(klar).stegPerioder).toEqual([
      { steg: 'IDENTIFIERING', fran: '2026-01-10', till: '2026-01-20', okantSlut: false },
      { steg: 'AKTUALISERING', fran: '2026-01-20', till: '2026-02-10', okantSlut: false },
      { steg: 'KARTLAGGNING', fran: '2026-02-10', till: '2026-04-10', okantSlut: true },
      { steg: 'STOD_VIDARE', fran: '2026-04-10', till: null, okantSlut: false },
    ])
  })

  it('the step that stood when the case was closed ends then', () => {
    const rad = enRad({ ...kartlaggs, avslutad: '2026-03-01', avslutsorsak: 'FLYTT' })
    const { stegPerioder, statusPerioder } = tillHandelser(rad)
    expect(stegPerioder.at(-1)).toEqual({
      steg: 'KARTLAGGNING',
      fran: '2026-02-10',
      till: '2026-03-01',
      okantSlut: false,
    })
    expect(statusPerioder).toEqual([
      { status: 'PAGAENDE', fran: '2026-01-10', till: '2026-03-01', skal: null },
      { status: 'AVSLUTAD', fran: '2026-03-01', till: null, skal: null },
    ])
  })
})

describe('avslut', () => {
  it('a no from the team closes the case that day where the list says nothing', () => {
    const rad = enRad({ ...aktualiserad, teambeslut: 'EJ_ANTAGEN', beslutsdatum: '2026-01-30' })
    expect(tillHandelser(rad).utredning).toMatchObject({
      status: 'AVSLUTAD',
      avslutad: '2026-01-30',
      avslutsorsak: 'EJ_ANTAGEN',
    })
  })

  it('is as the list says where it does', () => {
    const rad = enRad({
      ...aktualiserad,
      teambeslut: 'EJ_ANTAGEN',
      beslutsdatum: '2026-01-30',
      avslutad: '2026-02-15',
      avslutsorsak: 'EGET_VAL',
    })
    expect(tillHandelser(rad).utredning).toMatchObject({ avslutad: '2026-02-15', avslutsorsak: 'EGET_VAL' })
  })
})

describe('samtycke', () => {
  it('is recorded with the sending and only then', () => {
    expect(tillHandelser(identifierad).handelser.samtycke).toBeNull()
    expect(tillHandelser(aktualiserad).handelser.samtycke).toEqual({ datum: '2026-01-20', aterkallat: null })
  })

  it('does not stand when the person took it back', () => {
    const rad = enRad({ ...antagen, avslutad: '2026-02-15', avslutsorsak: 'ATERKALLAT_SAMTYCKE' })
    const { handelser } = tillHandelser(rad)
    expect(handelser.samtycke).toEqual({ datum: '2026-01-20', aterkallat: '2026-02-15' })
    expect(handelser.aktualisering).toEqual({ skickad: '2026-01-20' })
  })
})

it('tells who the person is, protection and kind of number included', () => {
  const { deltagare } = tillHandelser(enRad({ personnummer: '198504729800', skyddad: true }))
  expect(deltagare).toMatchObject({
    nummerTyp: 'SAMORDNINGSNUMMER',
    fodelsedatum: '1985-04-12',
    skydd: 'SEKRETESSMARKERING',
  })
})

it('leaves for people to do what a list cannot tell', () => {
  expect(tillHandelser(antagen).uppgifter).toEqual(['UTSE_ARBETSTERAPEUT'])
  expect(tillHandelser(enRad({ ...klar, skyddad: true })).uppgifter).toEqual([
    'UTSE_ARBETSTERAPEUT',
    'UTSE_ANDRA_HANDLAGGARE',
  ])
  expect(
    tillHandelser(enRad({ ...klar, avslutad: '2026-05-01', avslutsorsak: 'TILL_ARBETE' })).uppgifter,
  ).toEqual([])
})
