import { describe, expect, it } from 'vitest'
import { bedomBehorighet, type BehorighetsUnderlag } from '@/modules/utredning/domain/bedom-behorighet'
import { kraft } from '@/programme/kraft'
import { foretradareSaknas, hinderForRegistrering, saknasForSandning } from './prova-registrering'

const underlag: BehorighetsUnderlag = {
  fodelsedatum: '1985-04-12',
  spar: 'REAKTIV',
  manader: 30,
  skal: null,
  dag: '2026-11-23',
}
const hinder = (u: Partial<BehorighetsUnderlag>, skickas = false, harNummer = true) =>
  hinderForRegistrering(bedomBehorighet({ ...underlag, ...u }, kraft), harNummer, skickas)

describe('hinderForRegistrering', () => {
  it('lets who is eligible through, to step 1 and to the team', () => {
    expect(hinder({})).toBeNull()
    expect(hinder({}, true)).toBeNull()
  })

  it('tells who is too young the first possible date, at the field that tells the age', () => {
    expect(hinder({ fodelsedatum: '2009-01-15' })).toEqual({
      falt: { nummer: 'ALDER_FOR_UNG' },
      tidigast: '2027-01-15',
    })
    expect(hinder({ fodelsedatum: '2009-01-15' }, false, false)).toMatchObject({
      falt: { fodelsedatum: 'ALDER_FOR_UNG' },
    })
  })

  it('stops on the 66th birthday and not the day before', () => {
    expect(hinder({ fodelsedatum: '1960-11-24' })).toBeNull()
    expect(hinder({ fodelsedatum: '1960-11-23' })).toMatchObject({ falt: { nummer: 'ALDER_FOR_GAMMAL' } })
  })

  it('lets months and reason wait until the sending', () => {
    expect(hinder({ manader: 19 })).toBeNull()
    expect(hinder({ manader: 19 }, true)).toEqual({ falt: { skal: 'SKAL_FOR_FA_MANADER' }, manader: 19 })
    expect(hinder({ manader: null }, true)).toEqual({ falt: { manader: 'MANADER_BEHOVS' } })
    expect(hinder({ spar: 'FOREBYGGANDE', manader: null }, true)).toEqual({
      falt: { skal: 'SKAL_FOREBYGGANDE' },
    })
    expect(hinder({ manader: 19, skal: 'Fyra år sammanlagt' }, true)).toBeNull()
  })
})

describe('saknasForSandning', () => {
  const allt = {
    skydd: 'INGA',
    fraga: 'Hur långt räcker orken?',
    samtyckeDatum: '2026-11-20',
    samtyckeSatt: 'PAPPER',
    samtyckeOppnar: ['TEAM'],
    arbetsterapeutId: null,
  }

  it('asks for nothing more when all is there', () => {
    expect(saknasForSandning(allt)).toEqual({})
    expect(saknasForSandning({ ...allt, skydd: 'FINGERADE', arbetsterapeutId: 'a' })).toEqual({})
  })

  it('names each field that is missing, the arbetsterapeut only for who is protected', () => {
    const inget = { ...allt, fraga: null, samtyckeDatum: null, samtyckeSatt: null, samtyckeOppnar: [] }
    expect(saknasForSandning(inget)).toEqual({
      samtyckeDatum: 'SAMTYCKE_DATUM_BEHOVS',
      samtyckeSatt: 'SAMTYCKE_SATT_BEHOVS',
      samtyckeOppnar: 'SAMTYCKE_OPPNAR_BEHOVS',
      fraga: 'FRAGA_BEHOVS',
    })
    expect(saknasForSandning({ ...allt, skydd: 'SEKRETESSMARKERING' })).toEqual({
      arbetsterapeutId: 'ARBETSTERAPEUT_SAKNAS',
    })
  })

  it('sends nothing to a team that may not read it', () => {
    expect(saknasForSandning({ ...allt, samtyckeOppnar: ['LAKARE'] })).toEqual({
      samtyckeOppnar: 'SAMTYCKE_OPPNAR_BEHOVS',
    })
  })
})

describe('foretradareSaknas', () => {
  const ingen = {
    foretradareSlag: null,
    foretradareNamn: null,
    foretradareTelefon: null,
    foretradareEpost: null,
    foretradareOmfattning: null,
  }

  it('asks for both kind and name, once anything is filled in', () => {
    expect(foretradareSaknas(ingen)).toEqual({})
    expect(foretradareSaknas({ ...ingen, foretradareSlag: 'GOD_MAN', foretradareNamn: 'Ombud' })).toEqual({})
    expect(foretradareSaknas({ ...ingen, foretradareNamn: 'Ombud' })).toEqual({
      foretradareSlag: 'FORETRADARE_SLAG_BEHOVS',
    })
    for (const del of [{ foretradareSlag: 'GOD_MAN' }, { foretradareTelefon: '070-111 11 11' }]) {
      expect(foretradareSaknas({ ...ingen, ...del })).toEqual({ foretradareNamn: 'FORETRADARE_NAMN_BEHOVS' })
    }
  })
})
