import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { antaget, behorig, ettArende, IDAG, iSteg, skickat } from './arende.fixtures'
import { atertaAktualisering } from './aterta-aktualisering'
import { kompletteraAktualisering } from './komplettera-aktualisering'
import { skickaAktualisering, type Sandning } from './skicka-aktualisering'

const sandning = (delar: Partial<Sandning> = {}): Sandning => ({
  datum: '2026-10-01',
  harSamtycke: true,
  behorighet: behorig(),
  ...delar,
})

describe('skickaAktualisering', () => {
  it('ends the first step and begins the second in one act, and gives the team the turn', () => {
    expect(skickaAktualisering(ettArende(), sandning(), kraft, IDAG)).toEqual({
      accepted: true,
      value: {
        andring: {
          steg: 'AKTUALISERING',
          stegSedan: '2026-10-01',
          aktualiserad: '2026-10-01',
          teambeslut: null,
          liggerHos: 'TEAM',
          liggerHosSedan: '2026-10-01',
        },
        steg: { slag: 'NY', kod: 'AKTUALISERING', dag: '2026-10-01', skal: null, ater: null },
      },
    })
  })

  it('sends anew after a taking back, without a new step', () => {
    const atertaget = skickat({ aktualiserad: null, liggerHos: 'KOMMUN' })
    const svar = skickaAktualisering(atertaget, sandning({ datum: '2026-11-02' }), kraft, IDAG)
    expect(svar.accepted && svar.value.steg).toBeUndefined()
    expect(svar.accepted && svar.value.andring.aktualiserad).toBe('2026-11-02')
  })

  it.each([
    ['already sent', skickat(), {}, 'REDAN_SKICKAD'],
    ['closed', ettArende({ status: 'AVSLUTAD' }), {}, 'UTREDNING_AVSLUTAD'],
    ['paused', ettArende({ status: 'VILANDE' }), {}, 'UTREDNING_PAUSAD'],
    ['in a later step', iSteg('KARTLAGGNING', { aktualiserad: null }), {}, 'STEG_INTE_AKTUELLT'],
    ['nobody to keep in touch', ettArende({ kontaktpersonId: null }), {}, 'KONTAKTPERSON_SAKNAS'],
    ['no samtycke', ettArende(), { harSamtycke: false }, 'SAMTYCKE_SAKNAS'],
    ['tomorrow', ettArende(), { datum: '2026-11-24' }, 'DATUM_I_FRAMTIDEN'],
    ['before the identifiering', ettArende(), { datum: '2026-08-31' }, 'DATUM_ORDNING'],
    ['too young', ettArende(), { behorighet: { utslag: 'INTE_AN', regler: [] } }, 'ALDER_UTANFOR'],
    ['too old', ettArende(), { behorighet: { utslag: 'NEJ', regler: [] } }, 'ALDER_UTANFOR'],
    ['no reason', ettArende(), { behorighet: { utslag: 'JA_OM_SKAL', regler: [] } }, 'SKAL_SAKNAS'],
    [
      'unknown months',
      ettArende(),
      { behorighet: { utslag: 'UPPGIFTER_SAKNAS', regler: [] } },
      'UPPGIFTER_SAKNAS',
    ],
  ] as const)('refuses: %s', (_, u, delar, code) => {
    expect(skickaAktualisering(u, sandning(delar as Partial<Sandning>), kraft, IDAG)).toMatchObject({
      accepted: false,
      code,
    })
  })
})

describe('atertaAktualisering', () => {
  it('leaves the case in its step, with the kommun', () => {
    expect(atertaAktualisering(skickat(), { datum: '2026-10-05', senasteBeslut: null }, IDAG)).toEqual({
      accepted: true,
      value: {
        andring: { aktualiserad: null, teambeslut: null, liggerHos: 'KOMMUN', liggerHosSedan: '2026-10-05' },
      },
    })
  })

  it('wakes a case that the team let rest, and leaves one paused for another reason', () => {
    const vilar = skickat({ status: 'VILANDE', vilandeSkal: 'TEAMET_AVVAKTAR', teambeslut: 'VILANDE' })
    const svar = atertaAktualisering(vilar, { datum: '2026-11-05', senasteBeslut: '2026-11-01' }, IDAG)
    expect(svar.accepted && svar.value.andring.status).toBe('PAGAENDE')
    const pausad = skickat({ status: 'VILANDE', vilandeSkal: 'SJUKDOM' })
    const annat = atertaAktualisering(pausad, { datum: '2026-11-05', senasteBeslut: null }, IDAG)
    expect(annat.accepted && annat.value.status).toBeUndefined()
  })

  it.each([
    ['finally decided', antaget(), { datum: '2026-11-05', senasteBeslut: '2026-10-10' }, 'BESLUT_FATTAT'],
    [
      'not admitted',
      skickat({ teambeslut: 'EJ_ANTAGEN' }),
      { datum: '2026-11-05', senasteBeslut: null },
      'BESLUT_FATTAT',
    ],
    ['never sent', ettArende(), { datum: '2026-11-05', senasteBeslut: null }, 'INGEN_AKTUALISERING'],
    [
      'closed',
      skickat({ status: 'AVSLUTAD' }),
      { datum: '2026-11-05', senasteBeslut: null },
      'UTREDNING_AVSLUTAD',
    ],
    ['before the sending', skickat(), { datum: '2026-09-30', senasteBeslut: null }, 'DATUM_ORDNING'],
    [
      'before the latest decision',
      skickat({ teambeslut: 'KOMPLETTERAS' }),
      { datum: '2026-10-05', senasteBeslut: '2026-10-10' },
      'DATUM_ORDNING',
    ],
    ['tomorrow', skickat(), { datum: '2026-11-24', senasteBeslut: null }, 'DATUM_I_FRAMTIDEN'],
  ] as const)('refuses: %s', (_, u, atertagande, code) => {
    expect(atertaAktualisering(u, atertagande, IDAG)).toMatchObject({ accepted: false, code })
  })
})

describe('kompletteraAktualisering', () => {
  const vantar = skickat({ teambeslut: 'KOMPLETTERAS', liggerHos: 'KOMMUN' })
  const komplettering = {
    datum: '2026-10-20',
    text: 'Hon hade bistånd i 30 månader.',
    beslutsdatum: '2026-10-10',
    harSamtycke: true,
  }

  it('gives the turn back and keeps the first date of sending', () => {
    expect(kompletteraAktualisering(vantar, komplettering, IDAG)).toEqual({
      accepted: true,
      value: { andring: { liggerHos: 'TEAM', liggerHosSedan: '2026-10-20' } },
    })
  })

  it.each([
    ['nothing asked', skickat(), {}, 'INGET_ATT_KOMPLETTERA'],
    ['already completed', { ...vantar, liggerHos: 'TEAM' as const }, {}, 'INGET_ATT_KOMPLETTERA'],
    ['never sent', { ...vantar, aktualiserad: null }, {}, 'INGET_ATT_KOMPLETTERA'],
    ['decided otherwise since', { ...vantar, teambeslut: 'ANTAGEN' }, {}, 'INGET_ATT_KOMPLETTERA'],
    ['paused', { ...vantar, status: 'VILANDE' as const }, {}, 'UTREDNING_PAUSAD'],
    ['closed', { ...vantar, status: 'AVSLUTAD' as const }, {}, 'UTREDNING_AVSLUTAD'],
    ['no samtycke any more', vantar, { harSamtycke: false }, 'SAMTYCKE_SAKNAS'],
    ['nothing written', vantar, { text: ' ' }, 'KOMPLETTERING_SAKNAS'],
    ['before it was asked', vantar, { datum: '2026-10-09' }, 'DATUM_ORDNING'],
  ] as const)('refuses: %s', (_, u, delar, code) => {
    expect(kompletteraAktualisering(u, { ...komplettering, ...delar }, IDAG)).toMatchObject({
      accepted: false,
      code,
    })
  })
})
