import { describe, expect, it } from 'vitest'
import { antaget, ettArende, IDAG, iSteg, skickat } from '@/modules/utredning/domain/arende.fixtures'
import { kraft } from '@/programme/kraft'
import { angraBeslut, statusForeBeslut, type Angrande } from './angra-beslut'
import { fattaBeslut, type Beslut } from './fatta-beslut'

const dag = '2026-11-12'
const antagen: Beslut = { beslut: 'ANTAGEN', datum: dag, ansvarigId: 'maria' }
const kompletteras: Beslut = {
  beslut: 'KOMPLETTERAS',
  datum: dag,
  komplettera: 'Månader med bistånd före 2025.',
  kompletteraSenast: '2026-11-26',
}
const ejAntagen: Beslut = {
  beslut: 'EJ_ANTAGEN',
  datum: dag,
  skal: 'Har en plats som passar.',
  forslag: 'Fortsätt där.',
}
const avvaktar: Beslut = { beslut: 'VILANDE', datum: dag, skal: 'Operation i december.', taUpp: '2027-01-20' }
const forsta = { senasteBeslut: null }

describe('fattaBeslut', () => {
  it('ANTAGEN: an ansvarig arbetsterapeut, ready to start, still in its step', () => {
    expect(fattaBeslut(skickat(), antagen, forsta, IDAG)).toEqual({
      accepted: true,
      value: {
        andring: { teambeslut: 'ANTAGEN', arbetsterapeutId: 'maria', liggerHos: 'TEAM', liggerHosSedan: dag },
      },
    })
  })

  it('KOMPLETTERAS: back to the kommun', () => {
    expect(fattaBeslut(skickat(), kompletteras, forsta, IDAG)).toEqual({
      accepted: true,
      value: { andring: { teambeslut: 'KOMPLETTERAS', liggerHos: 'KOMMUN', liggerHosSedan: dag } },
    })
  })

  it('EJ_ANTAGEN: closed that day', () => {
    const svar = fattaBeslut(skickat(), ejAntagen, forsta, IDAG)
    expect(svar.accepted && svar.value).toMatchObject({
      andring: { teambeslut: 'EJ_ANTAGEN', status: 'AVSLUTAD', avslutad: dag, avslutsorsak: 'EJ_ANTAGEN' },
      steg: { slag: 'SLUT', dag },
      status: { slag: 'NY', kod: 'AVSLUTAD', dag },
    })
  })

  it('VILANDE: rests until the team takes it up, and wakes with the next decision', () => {
    const svar = fattaBeslut(skickat(), avvaktar, forsta, IDAG)
    expect(svar.accepted && svar.value).toEqual({
      andring: {
        teambeslut: 'VILANDE',
        liggerHos: 'TEAM',
        liggerHosSedan: dag,
        status: 'VILANDE',
        vilandeSkal: 'TEAMET_AVVAKTAR',
        vilandeTill: '2027-01-20',
      },
      status: { slag: 'NY', kod: 'VILANDE', dag, skal: 'TEAMET_AVVAKTAR', ater: '2027-01-20' },
    })
    const vilar = skickat({ status: 'VILANDE', vilandeSkal: 'TEAMET_AVVAKTAR', teambeslut: 'VILANDE' })
    const sedan = fattaBeslut(vilar, antagen, { senasteBeslut: '2026-11-01' }, IDAG)
    expect(sedan.accepted && sedan.value.andring).toMatchObject({ status: 'PAGAENDE', teambeslut: 'ANTAGEN' })
    const ater = fattaBeslut(vilar, kompletteras, { senasteBeslut: '2026-11-01' }, IDAG)
    expect(ater.accepted && ater.value.andring).toMatchObject({ status: 'PAGAENDE', liggerHos: 'KOMMUN' })
  })

  it('leaves a case that the kommun has paused at rest', () => {
    const svar = fattaBeslut(skickat({ status: 'VILANDE', vilandeSkal: 'SJUKDOM' }), antagen, forsta, IDAG)
    expect(svar.accepted && svar.value.status).toBeUndefined()
  })

  it.each([
    [{ ...antagen, ansvarigId: null }, 'ANSVARIG_SAKNAS'],
    [{ ...kompletteras, komplettera: ' ' }, 'KOMPLETTERA_SAKNAS'],
    [{ ...kompletteras, kompletteraSenast: null }, 'KOMPLETTERA_SENAST_SAKNAS'],
    [{ ...kompletteras, kompletteraSenast: dag }, 'DATUM_INTE_FRAMAT'],
    [{ ...ejAntagen, skal: '' }, 'SKAL_SAKNAS'],
    [{ ...ejAntagen, forslag: '' }, 'FORSLAG_SAKNAS'],
    [{ ...avvaktar, skal: '' }, 'SKAL_SAKNAS'],
    [{ ...avvaktar, taUpp: null }, 'TA_UPP_SAKNAS'],
    [{ ...avvaktar, taUpp: '2026-11-01' }, 'DATUM_INTE_FRAMAT'],
    [{ ...antagen, datum: '2026-11-24' }, 'DATUM_I_FRAMTIDEN'],
    [{ ...antagen, datum: '2026-09-30' }, 'DATUM_ORDNING'],
  ] as const)('refuses %j', (beslut, code) => {
    expect(fattaBeslut(skickat(), beslut, forsta, IDAG)).toMatchObject({ accepted: false, code })
  })

  it.each([
    ['never sent, or taken back', ettArende(), 'INGEN_AKTUALISERING'],
    ['already admitted', antaget(), 'REDAN_BESLUTAT'],
    ['already not admitted', skickat({ teambeslut: 'EJ_ANTAGEN' }), 'REDAN_BESLUTAT'],
    ['closed', skickat({ status: 'AVSLUTAD' }), 'UTREDNING_AVSLUTAD'],
  ] as const)('refuses a case that is %s', (_, u, code) => {
    expect(fattaBeslut(u, antagen, forsta, IDAG)).toMatchObject({ accepted: false, code })
  })

  it('refuses a decision before the one it follows', () => {
    const u = skickat({ teambeslut: 'KOMPLETTERAS' })
    expect(fattaBeslut(u, antagen, { senasteBeslut: '2026-11-13' }, IDAG)).toMatchObject({
      code: 'DATUM_ORDNING',
    })
    expect(fattaBeslut(u, antagen, { senasteBeslut: dag }, IDAG).accepted).toBe(true)
  })

  it('refuses a decision before the sending, also where an earlier sending was decided on', () => {
    const u = skickat({ teambeslut: 'KOMPLETTERAS', aktualiserad: '2026-11-13' })
    expect(fattaBeslut(u, antagen, { senasteBeslut: '2026-10-10' }, IDAG)).toMatchObject({
      code: 'DATUM_ORDNING',
    })
  })
})

describe('angraBeslut', () => {
  const angra = (u = antaget(), delar: Partial<Angrande> = {}) =>
    angraBeslut(
      u,
      {
        beslut: { beslut: 'ANTAGEN', datum: dag },
        foregaende: null,
        statusFore: null,
        protokolletStangt: false,
        skickad: '2026-10-01',
        ...delar,
      },
      kraft,
    )

  it('stands as the sending left it when there was no decision before', () => {
    expect(angra()).toEqual({
      accepted: true,
      value: {
        andring: {
          teambeslut: null,
          arbetsterapeutId: null,
          liggerHos: 'TEAM',
          liggerHosSedan: '2026-10-01',
        },
      },
    })
  })

  it('stands as the decision before it left it', () => {
    const foregaende = { beslut: 'KOMPLETTERAS', datum: '2026-10-10', kompletterad: false } as const
    const svar = angra(antaget(), { foregaende })
    expect(svar.accepted && svar.value.andring).toMatchObject({
      teambeslut: 'KOMPLETTERAS',
      liggerHos: 'KOMMUN',
    })
    const sedan = angra(antaget(), { foregaende: { ...foregaende, kompletterad: true } })
    expect(sedan.accepted && sedan.value.andring.liggerHos).toBe('TEAM')
  })

  it('opens again what EJ_ANTAGEN closed', () => {
    const stangt = skickat({
      status: 'AVSLUTAD',
      avslutad: dag,
      avslutsorsak: 'EJ_ANTAGEN',
      teambeslut: 'EJ_ANTAGEN',
    })
    const svar = angra(stangt, {
      beslut: { beslut: 'EJ_ANTAGEN', datum: dag },
      statusFore: { status: 'PAGAENDE', skal: null, ater: null },
    })
    expect(svar.accepted && svar.value).toMatchObject({
      andring: { status: 'PAGAENDE', avslutad: null, avslutsorsak: null, teambeslut: null },
      steg: { slag: 'OPPNA' },
      status: { slag: 'ANGRA' },
    })
  })

  it('lets the case run again where it was to wait, and rest again where it was woken', () => {
    const vilar = skickat({ status: 'VILANDE', vilandeSkal: 'TEAMET_AVVAKTAR', teambeslut: 'VILANDE' })
    const vaknar = angra(vilar, {
      beslut: { beslut: 'VILANDE', datum: dag },
      statusFore: { status: 'PAGAENDE', skal: null, ater: null },
    })
    expect(vaknar.accepted && vaknar.value).toEqual({
      andring: {
        teambeslut: null,
        liggerHos: 'TEAM',
        liggerHosSedan: '2026-10-01',
        status: 'PAGAENDE',
        vilandeSkal: null,
        vilandeTill: null,
      },
      status: { slag: 'ANGRA' },
    })
    const avvaktade = { beslut: 'VILANDE', datum: '2026-10-20', kompletterad: false } as const
    const vilarIgen = angra(antaget(), {
      foregaende: avvaktade,
      statusFore: { status: 'VILANDE', skal: 'TEAMET_AVVAKTAR', ater: '2027-01-20' },
    })
    expect(vilarIgen.accepted && vilarIgen.value).toMatchObject({
      andring: {
        teambeslut: 'VILANDE',
        liggerHos: 'TEAM',
        liggerHosSedan: '2026-10-20',
        status: 'VILANDE',
        vilandeSkal: 'TEAMET_AVVAKTAR',
        vilandeTill: '2027-01-20',
      },
    })
  })

  it('keeps the arbetsterapeut where the person was not admitted by it', () => {
    const svar = angra(skickat({ teambeslut: 'KOMPLETTERAS', arbetsterapeutId: 'maria' }), {
      beslut: { beslut: 'KOMPLETTERAS', datum: dag },
    })
    expect(svar.accepted && svar.value.andring).not.toHaveProperty('arbetsterapeutId')
  })

  it.each([
    ['minutes closed', antaget(), { protokolletStangt: true }, 'PROTOKOLLET_STANGT'],
    ['kartläggning started', iSteg('KARTLAGGNING'), {}, 'STEG_PABORJAT'],
    ['another decision stands', skickat({ teambeslut: 'VILANDE' }), {}, 'INTE_SENASTE_BESLUTET'],
  ] as const)('refuses: %s', (_, u, delar, code) =>
    expect(angra(u, delar)).toMatchObject({ accepted: false, code }),
  )
})

describe('statusForeBeslut', () => {
  const period = (status: string, fran: string, skal: string | null = null) => ({
    status,
    fran,
    skal,
    ater: null,
  })
  it('finds how it stood before a decision that changed the status', () => {
    const perioder = [period('PAGAENDE', '2026-09-01'), period('AVSLUTAD', dag, 'EJ_ANTAGEN')]
    expect(statusForeBeslut(perioder, { beslut: 'EJ_ANTAGEN', datum: dag })).toEqual({
      status: 'PAGAENDE',
      skal: null,
      ater: null,
    })
    const vacktes = [period('VILANDE', '2026-10-20', 'TEAMET_AVVAKTAR'), period('PAGAENDE', dag)]
    expect(statusForeBeslut(vacktes, { beslut: 'ANTAGEN', datum: dag })).toMatchObject({
      status: 'VILANDE',
      skal: 'TEAMET_AVVAKTAR',
    })
    const vilade = [
      period('VILANDE', '2026-08-01', 'SJUKDOM'),
      period('PAGAENDE', '2026-09-01'),
      period('VILANDE', dag, 'TEAMET_AVVAKTAR'),
    ]
    expect(statusForeBeslut(vilade, { beslut: 'VILANDE', datum: dag })).toMatchObject({ status: 'PAGAENDE' })
    const stangdUrVila = [period('VILANDE', '2026-10-20', 'SJUKDOM'), period('AVSLUTAD', dag, 'EJ_ANTAGEN')]
    expect(statusForeBeslut(stangdUrVila, { beslut: 'EJ_ANTAGEN', datum: dag })).toMatchObject({
      status: 'VILANDE',
      skal: 'SJUKDOM',
    })
  })
  it('is none where the decision changed no status', () => {
    expect(statusForeBeslut([period('PAGAENDE', dag)], { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    expect(statusForeBeslut([], { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    const stangd = [period('AVSLUTAD', '2026-10-01'), period('PAGAENDE', dag)]
    expect(statusForeBeslut(stangd, { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    const ateruppta = [period('VILANDE', '2026-10-01', 'SJUKDOM'), period('PAGAENDE', dag)]
    expect(statusForeBeslut(ateruppta, { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    const annanDag = [period('PAGAENDE', '2026-09-01'), period('AVSLUTAD', '2026-11-13', 'EJ_ANTAGEN')]
    expect(statusForeBeslut(annanDag, { beslut: 'EJ_ANTAGEN', datum: dag })).toBeNull()
    const stangtAvKommunen = [period('PAGAENDE', '2026-09-01'), period('AVSLUTAD', dag, 'FLYTT')]
    expect(statusForeBeslut(stangtAvKommunen, { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    const oppnadOchVilad = [period('AVSLUTAD', '2026-10-01'), period('VILANDE', dag, 'TEAMET_AVVAKTAR')]
    expect(statusForeBeslut(oppnadOchVilad, { beslut: 'VILANDE', datum: dag })).toBeNull()
    const ater = [period('VILANDE', '2026-10-01', 'SJUKDOM'), period('PAGAENDE', dag)]
    expect(statusForeBeslut(ater, { beslut: 'EJ_ANTAGEN', datum: dag })).toBeNull()
    const annatBeslut = [period('PAGAENDE', '2026-09-01'), period('VILANDE', dag, 'TEAMET_AVVAKTAR')]
    expect(statusForeBeslut(annatBeslut, { beslut: 'KOMPLETTERAS', datum: dag })).toBeNull()
    const stangdUrVantan = [
      period('VILANDE', '2026-10-01', 'TEAMET_AVVAKTAR'),
      period('AVSLUTAD', dag, 'FLYTT'),
    ]
    expect(statusForeBeslut(stangdUrVantan, { beslut: 'ANTAGEN', datum: dag })).toBeNull()
    const pausadSammaDag = [period('PAGAENDE', '2026-09-01'), period('VILANDE', dag, 'SJUKDOM')]
    expect(statusForeBeslut(pausadSammaDag, { beslut: 'VILANDE', datum: dag })).toBeNull()
  })
})
