import { describe, expect, it } from 'vitest'
import type { TavlaKort } from '../queries/teamtavla'
import { toBelastningsrad, toBeslutsrad, toKort, toStillarad } from './tavelrader'

// More than the board is told to show: what the query's row holds besides.
const arende = {
  utredningId: 'utredningens-id',
  deltagareId: 'deltagarens-id',
  arendenummer: 'NYB-26-0001',
  skyddad: true,
  namn: null,
  fornamn: 'Prov',
  fodelsedatum: '1990-01-02',
  kommun: 'Nybro',
  steg: 'AKTUALISERING',
  status: 'PAGAENDE',
  liggerHos: 'TEAM',
  liggerHosSedan: '2026-11-10',
  avslutad: null,
  avslutsorsak: null,
  vilandeTill: null,
  teambeslut: null,
  aktualiserad: '2026-11-10',
  kontaktperson: null,
  dagarISteg: 1,
  saknas: [],
} satisfies TavlaKort & Record<string, unknown>

const person = {
  href: '/deltagare/deltagarens-id',
  namn: null,
  skyddad: true,
  arendenummer: 'NYB-26-0001',
  kommun: 'Nybro',
}

describe('what the board sends to the browser', () => {
  it('is of a case in its step what the card shows', () => {
    expect(toKort(arende)).toEqual({
      ...person,
      tid: '1\u00a0dag',
      saknas: 'Inget saknas',
      kontaktperson: null,
    })
  })

  it('is of a case that waits for a decision where it lies', () => {
    expect(toBeslutsrad(arende, '2026-11-20')).toEqual({
      ...person,
      lage: 'Hos teamet, 10\u00a0dagar',
      kontaktperson: 'Ingen',
    })
  })

  it('is of a case that stands still where, how long and what is missing', () => {
    expect(toStillarad(arende)).toEqual({
      ...person,
      steg: 'Aktualisering',
      dagar: 1,
      saknas: 'Inget saknas',
      kontaktperson: 'Ingen',
    })
  })

  it('says as what somebody carries a case', () => {
    const rad = (roll: 'ARBETSTERAPEUT' | 'PROJEKTMEDARBETARE') =>
      toBelastningsrad({ namn: 'Ara', roll, antal: 3 })
    expect(rad('ARBETSTERAPEUT')).toEqual({ namn: 'Ara', som: 'Ansvarig arbetsterapeut', antal: 3 })
    expect(rad('PROJEKTMEDARBETARE').som).toBe('Kontaktperson')
  })
})
