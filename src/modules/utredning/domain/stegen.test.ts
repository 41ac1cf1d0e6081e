import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { antaget, fulltUnderlag, IDAG, iSteg, skickat } from './arende.fixtures'
import { avslutaKartlaggning } from './avsluta-kartlaggning'
import { returneraSteg } from './returnera-steg'
import { signeraRekommendation, type Signering } from './signera-rekommendation'
import { startaKartlaggning } from './starta-kartlaggning'
import { ouppfylldaKriterier } from './utredningssteg'

const steg = (svar: { accepted: boolean; value?: { andring: { steg?: string; liggerHos?: string } } }) =>
  svar.accepted ? [svar.value?.andring.steg, svar.value?.andring.liggerHos] : svar

describe('startaKartlaggning', () => {
  const start = { datum: '2026-10-20', beslutsdatum: '2026-10-10' }
  it('begins the third step once the team has admitted', () => {
    expect(steg(startaKartlaggning(antaget(), start, kraft, IDAG))).toEqual(['KARTLAGGNING', 'TEAM'])
  })
  it.each([
    ['not decided', skickat(), start, 'EJ_ANTAGEN'],
    ['to be completed', skickat({ teambeslut: 'KOMPLETTERAS' }), start, 'EJ_ANTAGEN'],
    ['before the decision', antaget(), { ...start, datum: '2026-10-09' }, 'DATUM_ORDNING'],
    ['already started', iSteg('KARTLAGGNING'), start, 'STEG_INTE_AKTUELLT'],
    ['paused', antaget({ status: 'VILANDE' }), start, 'UTREDNING_PAUSAD'],
  ] as const)('refuses: %s', (_, u, nar, code) => {
    expect(startaKartlaggning(u, nar, kraft, IDAG)).toMatchObject({ accepted: false, code })
  })
})

describe('avslutaKartlaggning', () => {
  const datum = '2026-11-20'
  it('begins the fourth step when nothing is missing', () => {
    const svar = avslutaKartlaggning(iSteg('KARTLAGGNING'), { datum, underlag: fulltUnderlag() }, kraft, IDAG)
    expect(steg(svar)).toEqual(['REKOMMENDATION', 'TEAM'])
  })

  it.each([
    ['in another step', iSteg('REKOMMENDATION'), datum, 'STEG_INTE_AKTUELLT'],
    ['paused', iSteg('KARTLAGGNING', { status: 'VILANDE' }), datum, 'UTREDNING_PAUSAD'],
    ['before the step began', iSteg('KARTLAGGNING'), '2026-10-31', 'DATUM_ORDNING'],
  ] as const)('refuses: %s', (_, u, dag, code) => {
    const underlag = fulltUnderlag()
    expect(avslutaKartlaggning(u, { datum: dag, underlag }, kraft, IDAG)).toMatchObject({ code })
  })

  const omrade = (delar: object) => ({
    ...fulltUnderlag().omraden[0],
    kod: 'HALSA',
    beskrivet: true,
    ejRelevantSkal: null,
    harEgnaOrd: true,
    yrken: ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE'],
    ...delar,
  })
  it.each([
    ['an area left', [omrade({}), omrade({ beskrivet: false, harEgnaOrd: false, yrken: [] })], ['OMRADEN']],
    ['one profession', [omrade({ yrken: ['ARBETSTERAPEUT'] })], ['TVA_YRKEN']],
    [
      'no arbetsterapeut',
      [omrade({ yrken: ['SOCIALSEKRETERARE', 'ARBETSMARKNADSHANDLAGGARE'] })],
      ['TVA_YRKEN'],
    ],
    ['no own words in one area', [omrade({}), omrade({ harEgnaOrd: false })], ['EGNA_ORD']],
    ['nothing at all', [], ['OMRADEN', 'TVA_YRKEN', 'EGNA_ORD']],
  ])('tells what is missing: %s', (_, omraden, saknas) => {
    const underlag = fulltUnderlag({ omraden })
    expect(avslutaKartlaggning(iSteg('KARTLAGGNING'), { datum, underlag }, kraft, IDAG)).toEqual({
      accepted: false,
      code: 'STEG_OFULLSTANDIGT',
      data: { saknas },
    })
  })
})

describe('signeraRekommendation', () => {
  const signering = (delar: Partial<Signering> = {}): Signering => ({
    datum: '2026-11-20',
    underlag: fulltUnderlag(),
    rattelse: null,
    ...delar,
  })
  const signera = (u = iSteg('REKOMMENDATION'), delar: Partial<Signering> = {}) =>
    signeraRekommendation(u, signering(delar), kraft, IDAG)

  it('ends the fourth step and begins the fifth with the kommun', () => {
    expect(steg(signera())).toEqual(['STOD_VIDARE', 'KOMMUN'])
  })

  it('moves no step for a new version with a reason', () => {
    const ny = signera(iSteg('STOD_VIDARE'), { rattelse: { skal: 'Fel vecka i sammanfattningen.' } })
    expect(ny).toEqual({ accepted: true, value: { andring: {} } })
  })

  const utan = (delar: object) => {
    const underlag = fulltUnderlag()
    if (underlag.rekommendation) underlag.rekommendation = { ...underlag.rekommendation, ...delar }
    return { underlag }
  }
  it.each([
    ['twice without a correction', iSteg('STOD_VIDARE'), {}, 'STEG_INTE_AKTUELLT'],
    ['too early', iSteg('KARTLAGGNING'), {}, 'STEG_INTE_AKTUELLT'],
    ['correction without a reason', iSteg('STOD_VIDARE'), { rattelse: { skal: ' ' } }, 'RATTELSESKAL_SAKNAS'],
    [
      'nothing written',
      iSteg('REKOMMENDATION'),
      { underlag: fulltUnderlag({ rekommendation: null }) },
      'STEG_OFULLSTANDIGT',
    ],
    [
      'ability without rationale',
      iSteg('REKOMMENDATION'),
      utan({ harMotivering: false }),
      'STEG_OFULLSTANDIGT',
    ],
    ['gone through nowhere', iSteg('REKOMMENDATION'), utan({ genomgangen: null }), 'STEG_OFULLSTANDIGT'],
    [
      'gone through afterwards',
      iSteg('REKOMMENDATION'),
      utan({ genomgangen: '2026-11-21' }),
      'GENOMGANG_EFTER_SIGNERING',
    ],
    ['before the step began', iSteg('REKOMMENDATION'), { datum: '2026-10-31' }, 'DATUM_ORDNING'],
    ['paused', iSteg('REKOMMENDATION', { status: 'VILANDE' }), {}, 'UTREDNING_PAUSAD'],
    ['closed', iSteg('REKOMMENDATION', { status: 'AVSLUTAD' }), {}, 'UTREDNING_AVSLUTAD'],
  ])('refuses: %s', (_, u, delar, code) => {
    expect(signera(u, delar)).toMatchObject({ accepted: false, code })
  })

  it('may be gone through on the day it is signed', () => {
    expect(signera(undefined, utan({ genomgangen: '2026-11-20' })).accepted).toBe(true)
  })

  it('takes a reason for not having gone through it', () => {
    const svar = signera(
      undefined,
      utan({ genomgangen: null, ejGenomgangenSkal: 'Ville ha den hemskickad.' }),
    )
    expect(svar.accepted).toBe(true)
  })
})

describe('returneraSteg', () => {
  const retur = { till: 'KARTLAGGNING', skal: 'Ny uppgift om hälsan.', datum: '2026-11-15' }
  it('goes to an earlier step with its reason on the period', () => {
    const svar = returneraSteg(iSteg('STOD_VIDARE'), retur, kraft, IDAG)
    expect(svar.accepted && svar.value.steg).toEqual({
      slag: 'NY',
      kod: 'KARTLAGGNING',
      dag: '2026-11-15',
      skal: 'Ny uppgift om hälsan.',
      ater: null,
    })
  })
  it('gives the turn to the team, and to the kommun in the first step, once nothing is sent', () => {
    const vem = (u = iSteg('STOD_VIDARE'), r = retur) => {
      const svar = returneraSteg(u, r, kraft, IDAG)
      return svar.accepted && svar.value.andring.liggerHos
    }
    expect(vem()).toBe('TEAM')
    const atertaget = iSteg('AKTUALISERING', { aktualiserad: null })
    expect(vem(atertaget, { ...retur, till: 'IDENTIFIERING' })).toBe('KOMMUN')
  })
  it('keeps the reason without the blanks around it', () => {
    const svar = returneraSteg(iSteg('STOD_VIDARE'), { ...retur, skal: ' Nytt. ' }, kraft, IDAG)
    expect(svar.accepted && svar.value.steg).toMatchObject({ skal: 'Nytt.' })
  })
  it.each([
    ['ahead', iSteg('KARTLAGGNING'), { ...retur, till: 'STOD_VIDARE' }, 'STEG_INTE_TIDIGARE'],
    ['same', iSteg('KARTLAGGNING'), retur, 'STEG_INTE_TIDIGARE'],
    ['unknown', iSteg('KARTLAGGNING'), { ...retur, till: 'NÅGOT' }, 'STEG_INTE_TIDIGARE'],
    [
      'to the first while sent',
      iSteg('KARTLAGGNING'),
      { ...retur, till: 'IDENTIFIERING' },
      'AKTUALISERING_STAR',
    ],
    ['no reason', iSteg('STOD_VIDARE'), { ...retur, skal: '' }, 'SKAL_SAKNAS'],
    ['a reason of blanks', iSteg('STOD_VIDARE'), { ...retur, skal: ' ' }, 'SKAL_SAKNAS'],
    ['paused', iSteg('STOD_VIDARE', { status: 'VILANDE' }), retur, 'UTREDNING_PAUSAD'],
    ['closed', iSteg('STOD_VIDARE', { status: 'AVSLUTAD' }), retur, 'UTREDNING_AVSLUTAD'],
    ['before the step began', iSteg('STOD_VIDARE'), { ...retur, datum: '2026-10-31' }, 'DATUM_ORDNING'],
  ] as const)('refuses: %s', (_, u, r, code) => {
    expect(returneraSteg(u, r, kraft, IDAG)).toMatchObject({ accepted: false, code })
  })
})

describe('criteria of the first, second and fifth step', () => {
  it('are met or told one by one', () => {
    expect(ouppfylldaKriterier(kraft, 'IDENTIFIERING', fulltUnderlag())).toEqual([])
    expect(
      ouppfylldaKriterier(
        kraft,
        'IDENTIFIERING',
        fulltUnderlag({ harKontaktperson: false, behorighet: 'EJ_UPPFYLLD' }),
      ),
    ).toEqual(['KONTAKTPERSON', 'BEHORIGHET'])
    expect(ouppfylldaKriterier(kraft, 'AKTUALISERING', fulltUnderlag({ senasteBeslut: 'VILANDE' }))).toEqual([
      'ANTAGEN',
    ])
    expect(ouppfylldaKriterier(kraft, 'STOD_VIDARE', fulltUnderlag())).toEqual([
      'MOTTAGARE',
      'TREPARTSSAMTAL',
      'INSATS',
    ])
    const overlamning = {
      mottagare: 'AME i Nybro',
      trepartssamtal: null,
      ejTrepartssamtalSkal: 'Mottagaren var med på kartläggningen.',
      ejInsatsSkal: null,
    }
    expect(
      ouppfylldaKriterier(kraft, 'STOD_VIDARE', fulltUnderlag({ overlamning, harStartadInsats: true })),
    ).toEqual([])
  })
})
