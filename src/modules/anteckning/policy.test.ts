import { describe, expect, it } from 'vitest'
import { can } from '@/server/policy'
import { arendefall } from '../../../tests/factories/personer'
import type { Anteckning } from './domain/anteckning'
import { anteckningPolicy } from './policy'

const anteckning: Anteckning = {
  kommunKod: '0881',
  id: 'a',
  utredningId: 'u',
  typ: 'SAMTAL',
  datum: '2026-11-02',
  text: 'Första samtalet',
  forfattareId: 'en annan',
  delad: true,
  signeradAt: null,
  tillaggTillId: null,
  makulerad: false,
  version: 1,
  skapadAt: '2026-11-02T09:00:00Z',
}

describe.each(arendefall)('a note, $lage: $namn', ({ actor, arende, far }) => {
  it('that is shared', () => {
    expect(can(anteckningPolicy, actor, { arende, anteckning })).toEqual({
      read: far('anteckningar'),
      skriva: far('skriv-anteckning'),
      makulera: far('makulera-anteckning'),
      dela: far('dela-anteckning'),
    })
  })

  it('that stays in the kommun', () => {
    const kommunens = far('dela-anteckning')
    expect(can(anteckningPolicy, actor, { arende, anteckning: { ...anteckning, delad: false } })).toEqual({
      read: kommunens,
      skriva: kommunens,
      makulera: kommunens,
      dela: kommunens,
    })
  })

  it('of one’s own', () => {
    const egen = { ...anteckning, forfattareId: actor.anvandareId }
    expect(anteckningPolicy.makulera(actor, { arende, anteckning: egen }) !== null).toBe(
      far('skriv-anteckning'),
    )
  })
})
