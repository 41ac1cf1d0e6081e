import { describe, expect, it } from 'vitest'
import { can } from '@/server/policy'
import { aktor, arendefall, NORRA, NYBRO, SODRA, uppdrag, visas } from '../../../tests/factories/personer'
import type { RattbarSak } from './domain/handelser'
import { arendeScope, rattelsePolicy, utredningPolicy } from './policy'

describe('a case', () => {
  it.each(arendefall)('$lage: $namn', ({ actor, arende, far }) => {
    expect(can(utredningPolicy, actor, arende)).toEqual({
      read: far('arende-oversikt'),
      arbeta: far('planera-kontakt'),
      kommunens: far('avsluta-utredning'),
      teamets: far('fatta-beslut'),
    })
  })

  const oppet = { id: 'u', kommunKod: '0881', skyddad: false, oppenTeam: 'SODRA', oppenTill: '2027-01-01' }
  const stangt = { ...oppet, oppenTeam: null, oppenTill: null }

  it('is closed to the team when the samtycke is withdrawn, also to its named handler', () => {
    const handlaggare = aktor([uppdrag('ARBETSTERAPEUT', SODRA)], { undantag: ['u'] })
    expect(utredningPolicy.read(handlaggare, { ...stangt, skyddad: true })).toBeNull()
  })

  it('opens to nobody whose membership names no place', () => {
    expect(utredningPolicy.read(aktor([uppdrag('ARBETSTERAPEUT')]), stangt)).toBeNull()
    expect(utredningPolicy.read(aktor([uppdrag('PROJEKTMEDARBETARE')]), oppet)).toBeNull()
  })

  it('opens by any membership that holds, whichever one looks as', () => {
    const bada = [uppdrag('ARBETSTERAPEUT', NORRA), uppdrag('PROJEKTMEDARBETARE', NYBRO)]
    expect(utredningPolicy.arbeta(aktor(bada), oppet)).toBe(bada[1])
  })
})

describe('what is recorded in a case', () => {
  const saker: Record<RattbarSak, string> = {
    aktivitetsformaga: 'ratta-handelse#aktivitetsformaga',
    insats: 'ratta-handelse#insats',
    uppfoljning: 'ratta-handelse#uppfoljning',
    aktualisering: 'ratta-handelse#aktualisering',
    samtycke: 'ratta-handelse#samtycke',
    avslut: 'ratta-handelse#avslut',
    teambeslut: 'ratta-handelse#teambeslut',
  }
  it.each(Object.entries(saker) as [RattbarSak, string][])('%s', (sak, dorr) => {
    for (const { actor, arende, far, lage, namn } of arendefall)
      expect(can(rattelsePolicy, actor, { arende, sak }), `${namn}, ${lage}`).toEqual({
        read: far('rattelser'),
        ratta: far(dorr),
      })
  })
})

describe('the list of cases', () => {
  it('is of the kommun or the team that one looks as', () => {
    const kommun = (kommunKod: string) => ({ slag: 'KOMMUN', kommunKod })
    const team = (teamKod: string) => ({ slag: 'TEAM', teamKod })
    expect(visas(arendeScope)).toEqual({
      'projektmedarbetare Nybro': kommun('0881'),
      'projektmedarbetare Torsås': kommun('0834'),
      'projektmedarbetare Hultsfred': kommun('0860'),
      'arbetsterapeut Södra': team('SODRA'),
      'arbetsterapeut Norra': team('NORRA'),
    })
  })

  it('is empty for a membership that names no place', () => {
    expect(arendeScope(aktor([uppdrag('ARBETSTERAPEUT')]))).toBeNull()
    expect(arendeScope(aktor([uppdrag('PROJEKTMEDARBETARE')]))).toBeNull()
  })
})
