import { describe, expect, it } from 'vitest'
import { aktor, enligtTabellen, NORRA, NYBRO, SODRA, uppdrag, visas } from '../../../tests/factories/personer'
import { arExakt, malScope, type MalScope } from './policy'

const omfang = {
  programmet: { typ: 'PROGRAM', kod: 'KRAFT', team: null },
  Norra: { typ: 'TEAM', kod: 'NORRA', team: null },
  Södra: { typ: 'TEAM', kod: 'SODRA', team: null },
  Hultsfred: { typ: 'KOMMUN', kod: '0860', team: 'NORRA' },
  Nybro: { typ: 'KOMMUN', kod: '0881', team: 'SODRA' },
  Torsås: { typ: 'KOMMUN', kod: '0834', team: 'SODRA' },
}
const exakta = (scope: MalScope) =>
  Object.entries(omfang).flatMap(([namn, o]) => (arExakt(scope, o) ? [namn] : []))
const alla = Object.keys(omfang)
const exaktaFor = (...medlemskap: Parameters<typeof aktor>[0]) => exakta(malScope(aktor(medlemskap))!.scope)

describe('the numbers', () => {
  it('are asked for by the roles that follow goals, and no others', () => {
    expect(Object.keys(visas(malScope))).toEqual(enligtTabellen('mal-tal'))
  })

  it('are exact in every scope for those who lead, in the own for those who work there, and in none for the styrgrupp', () => {
    const per = Object.entries(visas(malScope)).map(([namn, scope]) => [namn, exakta(scope)])
    expect(Object.fromEntries(per)).toEqual({
      'projektmedarbetare Nybro': ['Nybro'],
      'projektmedarbetare Torsås': ['Torsås'],
      'projektmedarbetare Hultsfred': ['Hultsfred'],
      'arbetsterapeut Södra': ['Södra', 'Nybro', 'Torsås'],
      'arbetsterapeut Norra': ['Norra', 'Hultsfred'],
      projektledare: alla,
      projektadministratör: alla,
      styrgrupp: [],
    })
  })

  it('are those of all one’s memberships together', () => {
    expect(
      exaktaFor(uppdrag('STYRGRUPP'), uppdrag('PROJEKTMEDARBETARE', NYBRO), uppdrag('ARBETSTERAPEUT', NORRA)),
    ).toEqual(['Norra', 'Hultsfred', 'Nybro'])
    expect(exaktaFor(uppdrag('STYRGRUPP'), uppdrag('PROJEKTLEDARE'))).toEqual(alla)
  })

  it('are those of one programme at a time: the one looked as, else the first that follows goals', () => {
    const iKrus = uppdrag('PROJEKTLEDARE', { programKod: 'KRUS' })
    const iKraft = uppdrag('PROJEKTMEDARBETARE', NYBRO)
    const laser = (actor: ReturnType<typeof aktor>) => {
      const found = malScope(actor)!
      return [found.scope.programKod, found.via, exakta(found.scope)]
    }
    expect(laser(aktor([iKraft, iKrus]))).toEqual(['KRAFT', iKraft, ['Nybro']])
    expect(laser(aktor([iKraft, iKrus], { uppdrag: iKrus }))).toEqual(['KRUS', iKrus, alla])
    expect(laser(aktor([uppdrag('LOGGRANSKARE', NYBRO), iKraft]))).toEqual(['KRAFT', iKraft, ['Nybro']])
    expect(laser(aktor([iKraft], { uppdrag: null }))).toEqual(['KRAFT', iKraft, ['Nybro']])
  })

  it('are exact in no place for a membership that names none', () => {
    expect(malScope(aktor([uppdrag('PROJEKTMEDARBETARE')]))?.scope.exaktaKommuner).toEqual([])
    expect(malScope(aktor([uppdrag('ARBETSTERAPEUT')]))?.scope.exaktaTeam).toEqual([])
    // Nor do a kommun and a team in a role that works in none.
    expect(exaktaFor(uppdrag('STYRGRUPP', { ...NYBRO, ...SODRA }))).toEqual([])
  })
})
