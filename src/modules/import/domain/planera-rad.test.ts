import { describe, expect, it } from 'vitest'
import { enRad } from './en-rad.fixtures'
import type { Importrad } from './importrad'
import { planeraRad, type LagradPerson } from './planera-rad'

const sand = enRad({ aktualiserad: '2026-01-20' })
const stangd = enRad({ avslutad: '2026-03-01', avslutsorsak: 'FLYTT' })

const lagrad = (
  rader: readonly Importrad[],
  senaste: Partial<LagradPerson['senasteUtredning']> = {},
): LagradPerson => ({
  senasteUtredning: { id: 'u1', avslutad: rader.at(-1)?.avslutad ?? null, andradIAppen: false, ...senaste },
  importeradeRader: rader.map((falt) => ({ utredningId: 'u1', falt })),
})
const skiljer = (rad: Importrad, hos: LagradPerson) => {
  const plan = planeraRad(rad, hos)
  return plan.slag === 'AVVISAD' ? plan.fel.flatMap((f) => [f.kod, ...(f.uppgift?.skiljer ?? [])]) : plan.slag
}

describe('nobody or somebody hidden', () => {
  it('is a new person, or neutral', () => {
    expect(planeraRad(sand, null)).toMatchObject({
      slag: 'NY_PERSON',
      historik: { utredning: { steg: 'AKTUALISERING' } },
    })
    expect(planeraRad(sand, 'DOLD')).toEqual({
      slag: 'AVVISAD',
      fel: [{ kolumn: 'Personnummer', kod: 'BEHOVER_GRANSKAS' }],
    })
  })
})

describe('the same facts again', () => {
  it('change nothing, also when the case has moved on in the app', () => {
    expect(planeraRad(sand, lagrad([sand], { andradIAppen: true, avslutad: '2026-05-01' }))).toEqual({
      slag: 'OFORANDRAD',
    })
  })

  it('change nothing when an older file is read in again', () => {
    const senare = enRad({ ...sand, teambeslut: 'ANTAGEN', beslutsdatum: '2026-01-30' })
    expect(planeraRad(sand, lagrad([sand, senare]))).toEqual({ slag: 'OFORANDRAD' })
    const ny = enRad({ identifierad: '2026-06-01' })
    const bada: LagradPerson = {
      senasteUtredning: { id: 'u2', avslutad: null, andradIAppen: false },
      importeradeRader: [
        { utredningId: 'u1', falt: stangd },
        { utredningId: 'u2', falt: ny },
      ],
    }
    expect(planeraRad(stangd, bada)).toEqual({ slag: 'OFORANDRAD' })
  })
})

describe('after an avslut', () => {
  it('identified later is a new utredning, on the day or before is not', () => {
    expect(planeraRad(enRad({ identifierad: '2026-03-02' }), lagrad([stangd])).slag).toBe('NY_UTREDNING')
    expect(skiljer(enRad({ identifierad: '2026-03-01' }), lagrad([stangd]))).toContain(
      'FINNS_REDAN_MED_ANDRA_UPPGIFTER',
    )
  })

  it('holds for who was registered and closed in the app too', () => {
    expect(
      planeraRad(enRad({ identifierad: '2026-06-02' }), lagrad([], { avslutad: '2026-06-01' })).slag,
    ).toBe('NY_UTREDNING')
  })
})

describe('later facts about the same utredning', () => {
  it('are added when only blanks are filled', () => {
    const rad = enRad({
      ...sand,
      teambeslut: 'ANTAGEN',
      beslutsdatum: '2026-01-30',
      aktivitetsformaga: 25,
      bedomningsdatum: '2026-02-01',
    })
    const plan = planeraRad(rad, lagrad([sand]))
    expect(plan).toMatchObject({
      slag: 'KOMPLETTERA',
      utredningId: 'u1',
      komplettering: {
        handelser: {
          samtycke: null,
          aktualisering: null,
          teambeslut: { beslut: 'ANTAGEN', datum: '2026-01-30' },
          aktivitetsformaga: { procent: 25, datum: '2026-02-01' },
          rekommendation: null,
        },
        aterkallaSamtycke: null,
        utredning: { teambeslut: 'ANTAGEN', steg: 'AKTUALISERING' },
        uppgifter: ['UTSE_ARBETSTERAPEUT'],
      },
    })
    expect(plan.slag === 'KOMPLETTERA' && plan.komplettering.nya).toEqual([
      { kolumn: 'Teambeslut', varde: 'ANTAGEN' },
      { kolumn: 'Beslutsdatum', varde: '2026-01-30' },
      { kolumn: 'Aktivitetsförmåga', varde: 25 },
      { kolumn: 'Bedömningsdatum', varde: '2026-02-01' },
    ])
  })

  it('withdraw the imported samtycke when that is why it ended', () => {
    const rad = enRad({ ...sand, avslutad: '2026-05-01', avslutsorsak: 'ATERKALLAT_SAMTYCKE' })
    expect(planeraRad(rad, lagrad([sand]))).toMatchObject({
      komplettering: { aterkallaSamtycke: '2026-05-01', utredning: { status: 'AVSLUTAD' } },
    })
  })

  it.each<[string, Partial<Importrad>, string[]]>([
    ['another name', { efternamn: 'Provberg' }, ['Efternamn']],
    ['another day', { aktualiserad: '2026-01-21' }, ['Aktualiserad']],
    ['a fact taken away', { aktualiserad: null }, ['Aktualiserad']],
    ['protection that was not there', { skyddad: true }, ['Skyddade uppgifter']],
    ['one changed among new ones', { kon: 'MAN', skal: 'Nytt' }, ['Kön']],
  ])('are refused with %s', (_, falt, kolumner) => {
    expect(skiljer(enRad({ ...sand, ...falt }), lagrad([sand]))).toEqual([
      'FINNS_REDAN_MED_ANDRA_UPPGIFTER',
      ...kolumner,
    ])
  })

  it('are refused when the case has been worked on in the app, or began there', () => {
    const rad = enRad({ ...sand, skal: 'Nytt' })
    expect(skiljer(rad, lagrad([sand], { andradIAppen: true }))).toEqual([
      'FINNS_REDAN_MED_ANDRA_UPPGIFTER',
      'Skäl',
    ])
    expect(skiljer(rad, lagrad([]))).toEqual(['FINNS_REDAN_MED_ANDRA_UPPGIFTER'])
  })
})
