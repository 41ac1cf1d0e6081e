import { describe, expect, it } from 'vitest'
import {
  andraUppgifter,
  avbrytInsats,
  avslutaInsats,
  planeraInsats,
  startaInsats,
  type Insats,
  type Ramar,
} from './insats'

const ramar = (delar: Partial<Ramar> = {}): Ramar => ({
  identifierad: '2026-09-01',
  avslutad: null,
  idag: '2026-11-23',
  heltidTimmar: 40,
  ...delar,
})
const planerad: Insats = {
  status: 'PLANERAD',
  planeradStart: '2026-12-01',
  startad: null,
  slutad: null,
  timmarPerVecka: 10,
}
const pagaende: Insats = { ...planerad, status: 'PAGAENDE', startad: '2026-10-01' }
const kod = (svar: { accepted: boolean; code?: string }) => (svar.accepted ? null : svar.code)

describe('an insats', () => {
  it('is planned ahead, starts, and ends', () => {
    const plan = planeraInsats({ planeradStart: '2026-12-01', timmarPerVecka: 10 }, ramar())
    expect(plan).toEqual({ accepted: true, value: planerad })
    expect(startaInsats(planerad, '2026-10-01', ramar())).toEqual({ accepted: true, value: pagaende })
    expect(avslutaInsats(pagaende, '2026-11-20', ramar())).toEqual({
      accepted: true,
      value: { ...pagaende, status: 'AVSLUTAD', slutad: '2026-11-20' },
    })
  })

  it('is broken off with a reason, also before it started', () => {
    expect(avbrytInsats(planerad, '2026-11-20', 'Ångrade sig.', ramar())).toEqual({
      accepted: true,
      value: { ...planerad, status: 'AVBRUTEN', slutad: '2026-11-20' },
    })
    expect(kod(avbrytInsats(planerad, '2026-08-31', 'Ångrade sig.', ramar()))).toBe('SLUT_FORE_START')
    expect(kod(avbrytInsats(pagaende, '2026-11-20', ' ', ramar()))).toBe('AVBROTTSSKAL_SAKNAS')
    expect(kod(avbrytInsats(pagaende, '2026-09-30', 'Sjuk.', ramar()))).toBe('SLUT_FORE_START')
  })

  it.each([
    ['2026-11-23', {}, null],
    ['2026-11-24', {}, 'DATUM_I_FRAMTIDEN'],
    ['2026-08-31', {}, 'START_FORE_IDENTIFIERING'],
    ['2026-09-01', {}, null],
    ['2026-11-01', { avslutad: '2026-11-01' }, null],
    ['2026-11-02', { avslutad: '2026-11-01' }, 'START_EFTER_AVSLUT'],
  ])('starting on %s with %j gives %s', (dag, delar, code) => {
    expect(kod(startaInsats(planerad, dag, ramar(delar)))).toBe(code)
  })

  it('goes only the ways it can', () => {
    expect(kod(startaInsats(pagaende, '2026-11-01', ramar()))).toBe('STATUS_INTE_MOJLIG')
    expect(kod(avslutaInsats(planerad, '2026-11-01', ramar()))).toBe('STATUS_INTE_MOJLIG')
    const slut: Insats = { ...pagaende, status: 'AVSLUTAD', slutad: '2026-11-01' }
    expect(kod(avbrytInsats(slut, '2026-11-02', 'Sent.', ramar()))).toBe('STATUS_INTE_MOJLIG')
    expect(kod(avslutaInsats({ ...planerad, startad: '2026-10-01' }, '2026-11-01', ramar()))).toBe(
      'STATUS_INTE_MOJLIG',
    )
    expect(kod(avslutaInsats({ ...pagaende, startad: null }, '2026-11-01', ramar()))).toBe(
      'STATUS_INTE_MOJLIG',
    )
    expect(kod(startaInsats({ ...planerad, timmarPerVecka: 41 }, '2026-10-01', ramar()))).toBe(
      'TIMMAR_ORIMLIGA',
    )
  })

  it('ends today at the latest, and on the day it started at the earliest', () => {
    expect(kod(avslutaInsats(pagaende, '2026-11-23', ramar()))).toBeNull()
    expect(kod(avslutaInsats(pagaende, '2026-11-24', ramar()))).toBe('DATUM_I_FRAMTIDEN')
    expect(kod(avslutaInsats(pagaende, '2026-10-01', ramar()))).toBeNull()
    expect(kod(avslutaInsats(pagaende, '2026-11-20', ramar({ avslutad: '2026-11-01' })))).toBeNull()
  })

  it('tells the nearest day that holds', () => {
    expect(startaInsats(planerad, '2026-11-24', ramar())).toMatchObject({ data: { senast: '2026-11-23' } })
    expect(startaInsats(planerad, '2026-08-31', ramar())).toMatchObject({ data: { tidigast: '2026-09-01' } })
    const stangt = ramar({ avslutad: '2026-11-01' })
    expect(startaInsats(planerad, '2026-11-02', stangt)).toMatchObject({ data: { senast: '2026-11-01' } })
    expect(avslutaInsats(pagaende, '2026-11-24', ramar())).toMatchObject({ data: { senast: '2026-11-23' } })
    expect(avslutaInsats(pagaende, '2026-09-30', ramar())).toMatchObject({ data: { tidigast: '2026-10-01' } })
  })

  it.each([
    [0, 'TIMMAR_ORIMLIGA'],
    [0.5, null],
    [10.25, 'TIMMAR_ORIMLIGA'],
    [40, null],
    [40.5, 'TIMMAR_ORIMLIGA'],
    [null, null],
  ])('%s hours a week gives %s', (timmarPerVecka, code) => {
    expect(kod(planeraInsats({ planeradStart: null, timmarPerVecka }, ramar()))).toBe(code)
  })

  it('is of another type before it begins, and after that only by a correction', () => {
    const nya = { typ: 'STUDIER', planeradStart: null, timmarPerVecka: 20 }
    const andrad = (insats: Insats, mer: object = {}) =>
      andraUppgifter({ ...insats, typ: 'SOCIAL' }, { ...nya, ...mer }, 40)
    expect(andrad(planerad)).toEqual({ accepted: true, value: nya })
    expect(kod(andrad(pagaende))).toBe('TYPEN_RATTAS')
    expect(andrad(pagaende, { typ: 'SOCIAL' })).toEqual({
      accepted: true,
      value: { typ: 'SOCIAL', planeradStart: '2026-12-01', timmarPerVecka: 20 },
    })
    expect(kod(andrad(planerad, { timmarPerVecka: 41 }))).toBe('TIMMAR_ORIMLIGA')
  })

  it('is not planned in a closed case', () => {
    const svar = planeraInsats(
      { planeradStart: null, timmarPerVecka: null },
      ramar({ avslutad: '2026-11-01' }),
    )
    expect(kod(svar)).toBe('UTREDNING_AVSLUTAD')
  })
})
