import { describe, expect, it } from 'vitest'
import {
  aktor,
  HULTSFRED,
  NORRA,
  NYBRO,
  SODRA,
  TORSAS,
  uppdrag,
  vilka,
  visas,
} from '../../../tests/factories/personer'
import { kommunerIProtokoll, moteScope, teammotePolicy } from './policy'

const mote = { teamKod: 'SODRA', kommuner: ['0881', '0834', '0862'] }

describe('a meeting of team Södra', () => {
  it('is known by the team and by the projektmedarbetare of its kommuner', () => {
    expect(vilka((actor) => teammotePolicy.read(actor, mote))).toEqual([
      'projektmedarbetare Nybro',
      'projektmedarbetare Torsås',
      'arbetsterapeut Södra',
    ])
  })

  it('is led by the team', () => {
    expect(vilka((actor) => teammotePolicy.leda(actor, mote))).toEqual(['arbetsterapeut Södra'])
  })

  it('is led by one who works there for a time', () => {
    const [hemma, har] = [uppdrag('ARBETSTERAPEUT', NORRA), uppdrag('ARBETSTERAPEUT', SODRA)]
    expect(teammotePolicy.leda(aktor([hemma, har]), mote)).toBe(har)
  })

  it('is unknown to a membership that names no place', () => {
    expect(teammotePolicy.read(aktor([uppdrag('PROJEKTMEDARBETARE')]), mote)).toBeNull()
  })
})

describe('the minutes', () => {
  const medarbetare = uppdrag('PROJEKTMEDARBETARE', NYBRO)
  it.each([
    ['all kommuner’s to the team', [uppdrag('ARBETSTERAPEUT', SODRA)], mote.kommuner],
    ['the own kommun’s to a projektmedarbetare', [medarbetare], ['0881']],
    ['both, where one is in two', [medarbetare, uppdrag('PROJEKTMEDARBETARE', TORSAS)], ['0881', '0834']],
    ['none to another team', [uppdrag('ARBETSTERAPEUT', NORRA)], []],
    ['none to a kommun of another team', [uppdrag('PROJEKTMEDARBETARE', HULTSFRED)], []],
    ['none to another role of the kommun', [uppdrag('LOGGRANSKARE', NYBRO), uppdrag('REMITTENT', NYBRO)], []],
  ])('%s', (_, medlemskap, kommuner) => {
    expect(kommunerIProtokoll(aktor(medlemskap), mote)).toEqual(kommuner)
  })
})

describe('the list of meetings', () => {
  it('is the team’s, or that of the kommun’s team', () => {
    expect(visas(moteScope)).toEqual({
      'projektmedarbetare Nybro': { slag: 'KOMMUN', programKod: 'KRAFT', kommunKod: '0881' },
      'projektmedarbetare Torsås': { slag: 'KOMMUN', programKod: 'KRAFT', kommunKod: '0834' },
      'projektmedarbetare Hultsfred': { slag: 'KOMMUN', programKod: 'KRAFT', kommunKod: '0860' },
      'arbetsterapeut Södra': { slag: 'TEAM', teamKod: 'SODRA' },
      'arbetsterapeut Norra': { slag: 'TEAM', teamKod: 'NORRA' },
    })
  })

  it('is empty for a membership that names no place', () => {
    expect(moteScope(aktor([uppdrag('ARBETSTERAPEUT')]))).toBeNull()
    expect(moteScope(aktor([uppdrag('PROJEKTMEDARBETARE')]))).toBeNull()
  })
})
