import { describe, expect, it } from 'vitest'
import type { ListVyRad } from '../queries/deltagarlista'
import { toDeltagarrad } from './deltagarrad'

const rad: ListVyRad = {
  utredningId: 'utredningens-id',
  deltagareId: 'deltagarens-id',
  kommunKod: '0881',
  kommun: 'Nybro',
  arendenummer: 'NYB-26-0001',
  skyddad: false,
  namn: 'Prov Person',
  fodelsedatum: '1990-01-02',
  kon: 'KVINNA',
  spar: 'REAKTIV',
  steg: 'KARTLAGGNING',
  stegSedan: '2026-10-01',
  status: 'PAGAENDE',
  liggerHos: 'TEAM',
  liggerHosSedan: '2026-11-10',
  kontaktperson: 'Kim Kontakt',
  arbetsterapeut: 'Ara Terapeut',
  identifierad: '2026-09-01',
  aktualiserad: '2026-09-20',
  teambeslut: 'ANTAGEN',
  nastaKontakt: '2026-12-01',
  vilandeTill: null,
  avslutad: null,
  avslutsorsak: null,
}
const idag = '2026-11-20'

describe('a row of the list in the browser', () => {
  it('holds what is shown and nothing else', () => {
    expect(toDeltagarrad(rad, { idag, slag: 'KOMMUN' })).toEqual({
      href: '/deltagare/deltagarens-id',
      namn: 'Prov Person',
      skyddad: false,
      arendenummer: 'NYB-26-0001',
      steg: 'Kartläggning',
      plats: 3,
      avslutad: false,
      lage: 'Hos teamet, 10\u00a0dagar',
      spar: 'Reaktivt',
      kontaktperson: 'Kim Kontakt',
      nasta: '2026-12-01',
    })
  })

  it('says the kommun where the list goes over several', () => {
    expect(toDeltagarrad(rad, { idag, slag: 'TEAM' }).kommun).toBe('Nybro')
  })

  it('opens a closed case as itself, with nothing planned', () => {
    const avslutad = { ...rad, status: 'AVSLUTAD', avslutad: '2026-11-01', nastaKontakt: null }
    expect(toDeltagarrad(avslutad, { idag, slag: 'KOMMUN' })).toMatchObject({
      href: '/deltagare/deltagarens-id?u=utredningens-id',
      avslutad: true,
      nasta: '',
    })
  })

  it('has no name, birth date or kön of somebody protected', () => {
    const skyddad = { ...rad, skyddad: true, namn: null }
    const sant = JSON.stringify(toDeltagarrad(skyddad, { idag, slag: 'TEAM' }))
    for (const uppgift of ['Prov Person', '1990-01-02', 'KVINNA']) expect(sant).not.toContain(uppgift)
  })
})
