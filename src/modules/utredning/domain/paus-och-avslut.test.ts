import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { ettArende, IDAG, iSteg, skickat } from './arende.fixtures'
import { avsluta, makuleraAvslut, uppfoljningForfaller, type Avslut } from './avsluta'
import { bytKontaktperson } from './byt-kontaktperson'
import { provaNyUtredning } from './ny-utredning'
import { ateruppta, pausa } from './pausa'

describe('pausa and ateruppta', () => {
  const paus = { skal: 'SJUKDOM', vantasAter: '2027-01-10', datum: '2026-11-20', pagarSedan: '2026-09-01' }
  it('rests with a reason and an expected return', () => {
    const svar = pausa(ettArende(), paus, IDAG)
    expect(svar.accepted && svar.value.andring).toEqual({
      status: 'VILANDE',
      vilandeSkal: 'SJUKDOM',
      vilandeTill: '2027-01-10',
    })
  })
  it('is not of a case that rests or is closed', () => {
    expect(pausa(ettArende({ status: 'VILANDE' }), paus, IDAG)).toMatchObject({ code: 'UTREDNING_PAUSAD' })
    expect(pausa(ettArende({ status: 'AVSLUTAD' }), paus, IDAG)).toMatchObject({ code: 'UTREDNING_AVSLUTAD' })
  })
  it.each([
    [{ skal: '' }, 'SKAL_SAKNAS'],
    [{ skal: 'TEAMET_AVVAKTAR' }, 'SKAL_SAKNAS'],
    [{ skal: 'SAMTYCKE_UTGANGET' }, 'SKAL_SAKNAS'],
    [{ skal: 'SAMTYCKE_ATERKALLAT' }, 'SKAL_SAKNAS'],
    [{ vantasAter: null }, 'ATERKOMST_SAKNAS'],
    [{ vantasAter: '2026-11-20' }, 'ATERKOMST_FORE_PAUS'],
    [{ datum: '2026-11-24' }, 'DATUM_I_FRAMTIDEN'],
    [{ datum: '2026-08-31' }, 'DATUM_ORDNING'],
  ])('refuses a pause with %j', (delar, code) => {
    expect(pausa(ettArende(), { ...paus, ...delar }, IDAG)).toMatchObject({ accepted: false, code })
  })

  const igen = { datum: '2026-11-22', pausadSedan: '2026-11-01', harSamtycke: false }
  const vilar = (vilandeSkal: string) => skickat({ status: 'VILANDE', vilandeSkal })
  it('runs again', () => {
    const svar = ateruppta(vilar('SJUKDOM'), igen, IDAG)
    expect(svar.accepted && svar.value).toEqual({
      andring: { status: 'PAGAENDE', vilandeSkal: null, vilandeTill: null },
      status: { slag: 'NY', kod: 'PAGAENDE', dag: '2026-11-22', skal: null, ater: null },
    })
  })
  it('needs a new samtycke where the old one stands no more', () => {
    for (const skal of ['SAMTYCKE_ATERKALLAT', 'SAMTYCKE_UTGANGET']) {
      expect(ateruppta(vilar(skal), igen, IDAG)).toMatchObject({ code: 'SAMTYCKE_SAKNAS' })
      expect(ateruppta(vilar(skal), { ...igen, harSamtycke: true }, IDAG).accepted).toBe(true)
    }
  })
  it('leaves to the team what the team lets wait, and refuses one that runs', () => {
    expect(ateruppta(vilar('TEAMET_AVVAKTAR'), igen, IDAG)).toMatchObject({ code: 'TEAMET_AVVAKTAR' })
    expect(ateruppta(skickat(), igen, IDAG)).toMatchObject({ code: 'INTE_PAUSAD' })
    expect(ateruppta(vilar('SJUKDOM'), { ...igen, datum: '2026-11-24' }, IDAG)).toMatchObject({
      code: 'DATUM_I_FRAMTIDEN',
    })
    expect(ateruppta(vilar('SJUKDOM'), { ...igen, datum: '2026-10-31' }, IDAG)).toMatchObject({
      code: 'DATUM_ORDNING',
    })
  })
})

describe('avsluta', () => {
  const avslut = (delar: Partial<Avslut> = {}): Avslut => ({
    orsak: 'TILL_ARBETE',
    datum: '2026-11-20',
    kommentar: null,
    senasteHandelse: '2026-11-15',
    samtyckeStar: false,
    ...delar,
  })
  it('ends step and status that day', () => {
    const svar = avsluta(iSteg('STOD_VIDARE'), avslut(), kraft, IDAG)
    expect(svar.accepted && svar.value).toMatchObject({
      andring: {
        status: 'AVSLUTAD',
        avslutad: '2026-11-20',
        avslutsorsak: 'TILL_ARBETE',
        liggerHos: 'KOMMUN',
      },
      steg: { slag: 'SLUT', dag: '2026-11-20' },
      status: { slag: 'NY', kod: 'AVSLUTAD', dag: '2026-11-20' },
    })
  })
  it('may be the same day as the latest event', () => {
    expect(avsluta(iSteg('STOD_VIDARE'), avslut({ datum: '2026-11-15' }), kraft, IDAG).accepted).toBe(true)
    expect(avsluta(iSteg('STOD_VIDARE'), avslut({ datum: IDAG }), kraft, IDAG).accepted).toBe(true)
  })
  it('is refused with the nearest day that holds', () => {
    const svar = (datum: string) => avsluta(iSteg('STOD_VIDARE'), avslut({ datum }), kraft, IDAG)
    expect(svar('2026-11-24')).toMatchObject({ data: { senast: IDAG } })
    expect(svar('2026-11-14')).toMatchObject({ data: { tidigast: '2026-11-15' } })
  })
  it.each([
    [{ orsak: 'EJ_ANTAGEN' }, 'ORSAK_GES_AV_TEAMET'],
    [{ orsak: 'TROTT' }, 'ORSAK_OKAND'],
    [{ orsak: 'INTE_AKTUELLT' }, 'KOMMENTAR_SAKNAS'],
    [{ orsak: 'FELREGISTRERAD', kommentar: ' ' }, 'KOMMENTAR_SAKNAS'],
    [{ orsak: 'ATERKALLAT_SAMTYCKE', samtyckeStar: true }, 'SAMTYCKE_STAR'],
    [{ datum: '2026-11-24' }, 'DATUM_I_FRAMTIDEN'],
    [{ datum: '2026-11-14' }, 'AVSLUT_FORE_HANDELSE'],
    [{ datum: '2026-10-31', senasteHandelse: '2026-10-01' }, 'AVSLUT_FORE_HANDELSE'],
  ])('refuses %j', (delar, code) => {
    expect(avsluta(iSteg('STOD_VIDARE'), avslut(delar), kraft, IDAG)).toMatchObject({ accepted: false, code })
  })
  it('points at the comment where the reason asks for one', () => {
    expect(avsluta(iSteg('STOD_VIDARE'), avslut({ orsak: 'ANNAN' }), kraft, IDAG)).toMatchObject({
      data: { falt: { kommentar: 'KOMMENTAR_SAKNAS' } },
    })
  })
  it('may be for a withdrawn samtycke once none stands, and for any other reason while one does', () => {
    const svar = (delar: Partial<Avslut>) => avsluta(iSteg('STOD_VIDARE'), avslut(delar), kraft, IDAG)
    expect(svar({ orsak: 'ATERKALLAT_SAMTYCKE' }).accepted).toBe(true)
    expect(svar({ samtyckeStar: true }).accepted).toBe(true)
  })
  it('is done once', () => {
    expect(avsluta(ettArende({ status: 'AVSLUTAD' }), avslut(), kraft, IDAG)).toMatchObject({
      code: 'UTREDNING_AVSLUTAD',
    })
  })

  const stangt = iSteg('STOD_VIDARE', { status: 'AVSLUTAD', avslutad: '2026-11-20', avslutsorsak: 'FLYTT' })
  const fore = { status: 'PAGAENDE', skal: null, ater: null } as const
  it('is annulled with a reason, and the case goes on as before', () => {
    const svar = makuleraAvslut(stangt, { skal: 'Fel person.', fore, harAnnanOppen: false })
    expect(svar.accepted && svar.value).toEqual({
      andring: {
        status: 'PAGAENDE',
        vilandeSkal: null,
        vilandeTill: null,
        avslutad: null,
        avslutsorsak: null,
        avslutKommentar: null,
        uppfoljd: null,
      },
      steg: { slag: 'OPPNA' },
      status: { slag: 'ANGRA' },
    })
  })
  it.each([
    [stangt, { skal: 'Fel.', fore, harAnnanOppen: true }, 'NY_UTREDNING_PAGAR'],
    [stangt, { skal: ' ', fore, harAnnanOppen: false }, 'SKAL_SAKNAS'],
    [
      { ...stangt, avslutsorsak: 'EJ_ANTAGEN' },
      { skal: 'Fel.', fore, harAnnanOppen: false },
      'ORSAK_GES_AV_TEAMET',
    ],
    [skickat(), { skal: 'Fel.', fore, harAnnanOppen: false }, 'INTE_AVSLUTAD'],
  ])('is not annulled: %#', (u, hur, code) =>
    expect(makuleraAvslut(u, hur)).toMatchObject({ accepted: false, code }),
  )
})

describe('uppfoljningForfaller', () => {
  it('is 90 days after avslut', () => {
    expect(uppfoljningForfaller('2026-11-01', 'TILL_ARBETE', kraft)).toBe('2027-01-30')
  })
  it.each(['AVLIDEN', 'FELREGISTRERAD', 'EJ_ANTAGEN', 'INTE_AKTUELLT', 'ATERKALLAT_SAMTYCKE'])(
    'is none for %s',
    (orsak) => expect(uppfoljningForfaller('2026-11-01', orsak, kraft)).toBeNull(),
  )
  it('is made for every other reason', () => {
    const utan = ['AVLIDEN', 'FELREGISTRERAD', 'EJ_ANTAGEN', 'INTE_AKTUELLT', 'ATERKALLAT_SAMTYCKE']
    const ovriga = kraft.koder.avslutsorsaker.map((o) => o.kod).filter((kod) => !utan.includes(kod))
    expect(ovriga).toHaveLength(9)
    for (const orsak of ovriga) expect(uppfoljningForfaller('2026-11-01', orsak, kraft)).not.toBeNull()
  })
})

describe('provaNyUtredning', () => {
  const stangd = { avslutad: '2026-05-01', avslutsorsak: 'EGET_VAL' }
  it.each([
    [[], '2026-11-01', null],
    [[stangd], '2026-05-01', null],
    [[stangd], '2026-04-30', 'FORE_FORRA_AVSLUTET'],
    [[stangd, { ...stangd, avslutad: '2025-12-01' }], '2026-04-30', 'FORE_FORRA_AVSLUTET'],
    [[{ ...stangd, avslutad: '2025-12-01' }, stangd], '2026-04-30', 'FORE_FORRA_AVSLUTET'],
    [[stangd, { avslutad: null, avslutsorsak: null }], '2026-11-01', 'OPPEN_UTREDNING_FINNS'],
    [[{ avslutad: '2026-11-01', avslutsorsak: 'FELREGISTRERAD' }], '2026-10-01', null],
    [[], '2026-11-24', 'DATUM_I_FRAMTIDEN'],
  ] as const)('%j and %s gives %s', (tidigare, identifierad, code) => {
    const svar = provaNyUtredning(tidigare, identifierad, IDAG)
    expect(svar.accepted ? null : svar.code).toBe(code)
  })
})

describe('bytKontaktperson', () => {
  it.each([
    ['another projektmedarbetare of the kommun', 'ali', { skyddad: false }, {}, null],
    ['the one who already is', 'sofia', { skyddad: false }, {}, 'SAMMA_KONTAKTPERSON'],
    [
      'somebody else',
      'ali',
      { skyddad: false },
      { arProjektmedarbetareHar: false },
      'INTE_PROJEKTMEDARBETARE',
    ],
    ['nobody but a handler of a protected case', 'ali', { skyddad: true }, {}, 'INTE_HANDLAGGARE'],
    ['a handler of a protected case', 'ali', { skyddad: true }, { arHandlaggare: true }, null],
  ])('takes %s', (_, anvandareId, arende, ny, kod) => {
    const svar = bytKontaktperson(ettArende(arende), {
      anvandareId,
      arProjektmedarbetareHar: true,
      arHandlaggare: false,
      ...ny,
    })
    if (kod) expect(svar).toMatchObject({ code: kod })
    else expect(svar).toEqual({ accepted: true, value: { andring: { kontaktpersonId: anvandareId } } })
  })
})
