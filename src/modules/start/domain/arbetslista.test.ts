import { describe, expect, it } from 'vitest'
import { installningar } from '@/programme/kraft'
import { arbetslista, type ArendeLage } from './arbetslista'
import { idag, lage } from './arbetslista.fixtures'

const kort = (delar: Partial<ArendeLage>, sida: 'KOMMUN' | 'TEAM' = 'KOMMUN') =>
  arbetslista([lage(delar)], sida, idag, installningar).map((r) => [r.grupp, r.slag, r.dag, r.forsenad])

describe('the kommun’s worklist', () => {
  it.each<[string, Partial<ArendeLage>, unknown[]]>([
    [
      'a completion that is late',
      {
        liggerHos: 'KOMMUN',
        steg: 'AKTUALISERING',
        teambeslut: 'KOMPLETTERAS',
        kompletteraSenast: '2026-11-17',
      },
      [['DIG', 'KOMPLETTERA', '2026-11-17', 3]],
    ],
    [
      'a contact today',
      { nastaKontakt: idag, liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' },
      [['DIG', 'KONTAKT', idag, 0]],
    ],
    [
      'nothing of a contact in eight days',
      { nastaKontakt: '2026-11-28', liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' },
      [],
    ],
    [
      'that nothing is planned',
      { nastaKontakt: null, senasteKontakt: '2026-10-05', liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' },
      [['INGET_PLANERAT', 'INGET_PLANERAT', '2026-10-05', 0]],
    ],
    [
      'a decision that one waits for',
      { steg: 'AKTUALISERING', teambeslut: null },
      [['ANDRA', 'VANTAR_BESLUT', '2026-11-01', 0]],
    ],
    ['the team that works', {}, [['PAGAR', 'VANTAR_TEAM', '2026-11-01', 0]]],
    [
      'a samtycke that ends in 30 days, not one in 31',
      { liggerHos: 'LAKARE', samtyckeTill: '2026-12-20' },
      [
        ['ANDRA', 'VANTAR_LAKARE', '2026-11-01', 0],
        ['DIG', 'SAMTYCKE_GAR_UT', '2026-12-20', 0],
      ],
    ],
    [
      'a follow-up that is due',
      { avslutad: '2026-08-22', status: 'AVSLUTAD', uppfoljningForfaller: '2026-11-20', nastaKontakt: null },
      [['DIG', 'FOLJ_UPP', '2026-11-20', 0]],
    ],
    [
      'a pause that is over',
      { status: 'VILANDE', vilandeTill: '2026-11-15', teambeslut: 'ANTAGEN' },
      [['DIG', 'ATER_FRAN_PAUS', '2026-11-15', 5]],
    ],
    [
      'the team, where it has what it asked for',
      { steg: 'AKTUALISERING', teambeslut: 'KOMPLETTERAS', kompletteraSenast: '2026-11-17' },
      [['ANDRA', 'VANTAR_BESLUT', '2026-11-01', 0]],
    ],
    [
      'a task',
      { liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', uppgifter: [{ slag: 'X', forfaller: null }] },
      [['DIG', 'UPPGIFT', null, 0]],
    ],
    [
      'a task, on the day it is due',
      { liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', uppgifter: [{ slag: 'X', forfaller: '2026-12-04' }] },
      [['DIG', 'UPPGIFT', '2026-12-04', 0]],
    ],
    [
      'a task that is due today',
      { liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', uppgifter: [{ slag: 'X', forfaller: idag }] },
      [['DIG', 'UPPGIFT', idag, 0]],
    ],
    [
      'a task that is late',
      { liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', uppgifter: [{ slag: 'X', forfaller: '2026-11-18' }] },
      [['DIG', 'UPPGIFT', '2026-11-18', 2]],
    ],
    [
      'a doctor whose answer is late, as what one waits for: the team asked',
      { liggerHos: 'LAKARE', lakarsvarOnskat: '2026-11-13' },
      [['ANDRA', 'VANTAR_LAKARE', '2026-11-01', 0]],
    ],
    [
      'what is to be sent to the team',
      { steg: 'IDENTIFIERING', liggerHos: 'KOMMUN', teambeslut: null },
      [['DIG', 'SKICKA', null, 0]],
    ],
    [
      'a pause that is over in seven days',
      { status: 'VILANDE', vilandeTill: '2026-11-27', nastaKontakt: null },
      [['DIG', 'ATER_FRAN_PAUS', '2026-11-27', 0]],
    ],
    ['nothing of a pause that is over in eight', { status: 'VILANDE', vilandeTill: '2026-11-28' }, []],
    ['nothing of a pause without an end', { status: 'VILANDE', vilandeTill: null }, []],
    [
      'nothing of what the team lets wait',
      { status: 'VILANDE', vilandeTill: idag, teambeslut: 'VILANDE', steg: 'AKTUALISERING' },
      [],
    ],
    [
      'a follow-up due in seven days',
      { avslutad: '2026-08-29', status: 'AVSLUTAD', uppfoljningForfaller: '2026-11-27' },
      [['DIG', 'FOLJ_UPP', '2026-11-27', 0]],
    ],
    [
      'nothing of a follow-up due in eight',
      { avslutad: '2026-08-30', status: 'AVSLUTAD', uppfoljningForfaller: '2026-11-28' },
      [],
    ],
    ['nothing of an avslut without a follow-up', { avslutad: '2026-08-30', status: 'AVSLUTAD' }, []],
    [
      'a contact in seven days',
      { nastaKontakt: '2026-11-27', liggerHos: 'KOMMUN', steg: 'STOD_VIDARE' },
      [['DIG', 'KONTAKT', '2026-11-27', 0]],
    ],
    [
      'the team that works where the person is admitted and nothing has started',
      { steg: 'AKTUALISERING', teambeslut: 'ANTAGEN' },
      [['ANDRA', 'VANTAR_TEAM', '2026-11-01', 0]],
    ],
    [
      'nothing where an insats has started',
      { steg: 'STOD_VIDARE', liggerHos: 'KOMMUN', signerad: '2026-10-01', harInsats: true },
      [],
    ],
    [
      'no insats, as soon as the rekommendation is signed',
      { steg: 'STOD_VIDARE', liggerHos: 'KOMMUN', signerad: idag },
      [['DIG', 'INGEN_INSATS', '2026-12-20', 0]],
    ],
    [
      'no insats, late more than 30 days after the rekommendation',
      { steg: 'STOD_VIDARE', liggerHos: 'KOMMUN', signerad: '2026-10-20' },
      [['DIG', 'INGEN_INSATS', '2026-11-19', 1]],
    ],
    [
      'an insats that is planned, when the 30 days are out',
      { steg: 'STOD_VIDARE', liggerHos: 'KOMMUN', signerad: '2026-10-21', planerad: true },
      [['DIG', 'INSATS_EJ_STARTAD', '2026-11-20', 0]],
    ],
    [
      'no insats, of a case that has gone back to the team, first when the 30 days are out',
      { steg: 'KARTLAGGNING', liggerHos: 'TEAM', signerad: '2026-10-22' },
      [['PAGAR', 'VANTAR_TEAM', '2026-11-01', 0]],
    ],
  ])('tells of %s', (_, delar, rader) => {
    expect(kort(delar)).toEqual(rader)
  })

  it.each([
    ['one that has started', { harInsats: true }],
    ['one that is planned within 30 days', { planerad: true }],
  ])('asks for no insats where there is %s', (_, delar) => {
    expect(kort({ steg: 'STOD_VIDARE', liggerHos: 'KOMMUN', signerad: idag, ...delar })).toEqual([])
  })

  it('does not warn of a samtycke that ends later than in 30 days', () => {
    expect(kort({ liggerHos: 'KOMMUN', steg: 'STOD_VIDARE', samtyckeTill: '2026-12-21' })).toEqual([])
  })
})

describe('the team’s worklist', () => {
  it.each([
    [
      'a decision, late after 14 days',
      { steg: 'AKTUALISERING', teambeslut: null },
      [['DIG', 'BESLUTA', '2026-11-15', 5]],
    ],
    [
      'a kartläggning that may start',
      { steg: 'AKTUALISERING', teambeslut: 'ANTAGEN' },
      [['DIG', 'STARTA_KARTLAGGNING', null, 0]],
    ],
    [
      'what the kommun completes',
      { steg: 'AKTUALISERING', teambeslut: 'KOMPLETTERAS', liggerHos: 'KOMMUN' },
      [['ANDRA', 'VANTAR_KOMMUN', '2026-11-01', 0]],
    ],
    [
      'a decision, where the kommun has completed',
      { steg: 'AKTUALISERING', teambeslut: 'KOMPLETTERAS' },
      [['DIG', 'BESLUTA', '2026-11-15', 5]],
    ],
    ['a kartläggning', { steg: 'KARTLAGGNING' }, [['DIG', 'KARTLAGG', null, 0]]],
    ['a rekommendation to write', { steg: 'REKOMMENDATION' }, [['DIG', 'REKOMMENDERA', null, 0]]],
    ['nothing of the support onwards', { steg: 'STOD_VIDARE' }, []],
    ['nothing of a case that the kommun works with', { liggerHos: 'KOMMUN' }, []],
    ['nothing of contacts, which are the kommun’s', { steg: 'STOD_VIDARE', nastaKontakt: idag }, []],
    ['nothing of a case that is paused', { status: 'VILANDE', vilandeTill: idag }, []],
    ['nothing of a case that is closed', { status: 'AVSLUTAD', avslutad: idag }, []],
    ['a doctor that one waits for', { liggerHos: 'LAKARE' }, [['ANDRA', 'VANTAR_LAKARE', '2026-11-01', 0]]],
    [
      'a doctor whose answer is wanted today',
      { liggerHos: 'LAKARE', lakarsvarOnskat: idag },
      [['ANDRA', 'VANTAR_LAKARE', '2026-11-01', 0]],
    ],
    [
      'a doctor whose answer is late, as one’s own to do something about',
      { liggerHos: 'LAKARE', lakarsvarOnskat: '2026-11-13' },
      [['DIG', 'LAKARSVAR_SENT', '2026-11-13', 7]],
    ],
    [
      'nothing of a doctor in a case that is paused',
      { liggerHos: 'LAKARE', lakarsvarOnskat: '2026-11-13', status: 'VILANDE' },
      [],
    ],
    [
      'nothing of one to take up in eight days',
      { steg: 'AKTUALISERING', teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill: '2026-11-28' },
      [],
    ],
    [
      'one to take up in seven days',
      { steg: 'AKTUALISERING', teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill: '2026-11-27' },
      [['DIG', 'BESLUTA', '2026-11-27', 0]],
    ],
    [
      'one to take up again',
      { steg: 'AKTUALISERING', teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill: '2026-11-25' },
      [['DIG', 'BESLUTA', '2026-11-25', 0]],
    ],
  ])('tells of %s', (_, delar, rader) => {
    expect(kort(delar as Partial<ArendeLage>, 'TEAM')).toEqual(rader)
  })
})
