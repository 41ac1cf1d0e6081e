import { describe, expect, it } from 'vitest'
import type { StegUnderlag } from '../definition'
import { steg, type StegKod } from './steg'

const inget: StegUnderlag = {
  harKontaktperson: false,
  behorighet: 'EJ_UPPFYLLD',
  harStaendeSamtycke: false,
  arSkickad: false,
  senasteBeslut: null,
  omraden: [],
  rekommendation: null,
  overlamning: null,
  harStartadInsats: false,
}
const saknas = (kod: StegKod, delar: Partial<StegUnderlag> = {}): string[] =>
  steg
    .find((s) => s.kod === kod)!
    .kriterier.filter((k) => !k.uppfyllt({ ...inget, ...delar }))
    .map((k) => k.kod)

it('the five steps come in their order, each begun by its act', () => {
  expect(steg.map((s) => [s.nummer, s.kod, s.borjarMed])).toEqual([
    [1, 'IDENTIFIERING', 'REGISTRERING'],
    [2, 'AKTUALISERING', 'SANDNING'],
    [3, 'KARTLAGGNING', 'START'],
    [4, 'REKOMMENDATION', 'STANGD_KARTLAGGNING'],
    [5, 'STOD_VIDARE', 'SIGNERING'],
  ])
})

describe('the identifiering leaves', () => {
  it.each([
    ['nothing', {}, ['KONTAKTPERSON', 'BEHORIGHET']],
    ['a kontaktperson', { harKontaktperson: true }, ['BEHORIGHET']],
    ['eligible', { harKontaktperson: true, behorighet: 'UPPFYLLD' as const }, []],
    ['eligible by a reason', { harKontaktperson: true, behorighet: 'MED_SKAL' as const }, []],
  ])('with %s', (_, delar, kvar) => expect(saknas('IDENTIFIERING', delar)).toEqual(kvar))
})

describe('the aktualisering leaves', () => {
  const skickad = { harStaendeSamtycke: true, arSkickad: true }
  it.each([
    ['nothing', {}, ['SAMTYCKE', 'SKICKAD', 'ANTAGEN']],
    ['a sending that waits', skickad, ['ANTAGEN']],
    ['a decision that is not final', { ...skickad, senasteBeslut: 'KOMPLETTERAS' as const }, ['ANTAGEN']],
    ['ANTAGEN', { ...skickad, senasteBeslut: 'ANTAGEN' as const }, []],
  ])('with %s', (_, delar, kvar) => expect(saknas('AKTUALISERING', delar)).toEqual(kvar))
})

describe('the kartläggning leaves', () => {
  type Omrade = StegUnderlag['omraden'][number]
  const halsa: Omrade = {
    kod: 'HALSA',
    beskrivet: true,
    ejRelevantSkal: null,
    harEgnaOrd: true,
    yrken: ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE'],
  }
  const boende: Omrade = {
    kod: 'BOENDE',
    beskrivet: false,
    ejRelevantSkal: 'Bor bra',
    harEgnaOrd: false,
    yrken: [],
  }
  it.each<[string, Omrade[], string[]]>([
    ['nothing', [], ['OMRADEN', 'TVA_YRKEN', 'EGNA_ORD']],
    ['every area described, or not relevant with a reason', [halsa, boende], []],
    ['an area neither described nor with a reason', [halsa, { ...boende, ejRelevantSkal: ' ' }], ['OMRADEN']],
    ['one profession', [{ ...halsa, yrken: ['ARBETSTERAPEUT'] }], ['TVA_YRKEN']],
    [
      'two professions, none the arbetsterapeut',
      [{ ...halsa, yrken: ['SOCIALSEKRETERARE', 'ARBETSMARKNADSHANDLAGGARE'] }],
      ['TVA_YRKEN'],
    ],
    [
      'two professions, in an area each',
      [
        { ...halsa, yrken: ['ARBETSTERAPEUT'] },
        { ...halsa, kod: 'EKONOMI', yrken: ['SOCIALSEKRETERARE'] },
      ],
      [],
    ],
    [
      'another one speaking for the person',
      [halsa, { ...halsa, kod: 'EKONOMI', harEgnaOrd: false }],
      ['EGNA_ORD'],
    ],
    ['no area described', [boende], ['TVA_YRKEN', 'EGNA_ORD']],
  ])('with %s', (_, omraden, kvar) => expect(saknas('KARTLAGGNING', { omraden })).toEqual(kvar))
})

describe('the rekommendation leaves', () => {
  const hel = {
    harSammanfattning: true,
    antalNastaSteg: 1,
    harAktivitetsformaga: true,
    harMotivering: true,
    harPersonensSyn: true,
    genomgangen: '2026-11-10' as string | null,
    ejGenomgangenSkal: null as string | null,
    signerad: null,
  }
  it.each<[string, StegUnderlag['rekommendation'], string[]]>([
    ['nothing', null, ['SAMMANFATTNING', 'NASTA_STEG', 'AKTIVITETSFORMAGA', 'PERSONENS_SYN', 'GENOMGANGEN']],
    ['all of it', hel, []],
    ['no summary', { ...hel, harSammanfattning: false }, ['SAMMANFATTNING']],
    ['no next step', { ...hel, antalNastaSteg: 0 }, ['NASTA_STEG']],
    ['no assessment', { ...hel, harAktivitetsformaga: false }, ['AKTIVITETSFORMAGA']],
    ['an assessment without a rationale', { ...hel, harMotivering: false }, ['AKTIVITETSFORMAGA']],
    ['nothing of the person’s view', { ...hel, harPersonensSyn: false }, ['PERSONENS_SYN']],
    ['no day gone through', { ...hel, genomgangen: null }, ['GENOMGANGEN']],
    ['a reason why not', { ...hel, genomgangen: null, ejGenomgangenSkal: 'Inlagd' }, []],
  ])('with %s', (_, rekommendation, kvar) => {
    expect(saknas('REKOMMENDATION', { rekommendation })).toEqual(kvar)
  })
})

describe('the support onwards leaves', () => {
  const tom = { mottagare: null, trepartssamtal: null, ejTrepartssamtalSkal: null, ejInsatsSkal: null }
  const mottagen = { ...tom, mottagare: 'AME Nybro', trepartssamtal: '2026-11-10' }
  it.each<[string, Partial<StegUnderlag>, string[]]>([
    ['nothing', {}, ['MOTTAGARE', 'TREPARTSSAMTAL', 'INSATS']],
    ['a form that is empty', { overlamning: tom }, ['MOTTAGARE', 'TREPARTSSAMTAL', 'INSATS']],
    ['receiver, talk and insats', { overlamning: mottagen, harStartadInsats: true }, []],
    [
      'a reason for no talk',
      {
        overlamning: { ...mottagen, trepartssamtal: null, ejTrepartssamtalSkal: 'Ville inte' },
        harStartadInsats: true,
      },
      [],
    ],
    ['a reason for no insats', { overlamning: { ...mottagen, ejInsatsSkal: 'Väntar på plats' } }, []],
    [
      'blank reasons',
      { overlamning: { mottagare: ' ', trepartssamtal: null, ejTrepartssamtalSkal: ' ', ejInsatsSkal: ' ' } },
      ['MOTTAGARE', 'TREPARTSSAMTAL', 'INSATS'],
    ],
  ])('with %s', (_, delar, kvar) => expect(saknas('STOD_VIDARE', delar)).toEqual(kvar))
})
