import { describe, expect, it } from 'vitest'
import { gallande, nastaNr, provaRatta, provaSpara, utkastet, type Version } from './rekommendation'

const en = (nr: number, mer: Partial<Version> = {}): Version => ({
  id: `v${nr}`,
  nr,
  status: 'SIGNERAD',
  signerad: '2026-03-01',
  signeradAv: 'a',
  rattarId: null,
  rattelseSkal: null,
  makulerad: false,
  kalla: 'APP',
  version: 1,
  andradAt: '2026-03-01T11:00:00.000Z',
  andradAv: 'a',
  sammanfattning: 'S',
  steg: [],
  aktivitetsformagaId: null,
  motivering: null,
  personensSyn: null,
  genomgangen: null,
  ejGenomgangenSkal: null,
  ...mer,
})
const utkast = (nr: number, mer: Partial<Version> = {}) =>
  en(nr, { status: 'UTKAST', signerad: null, ...mer })

describe('the versions of a rekommendation', () => {
  it('hold by the latest signed one that is not annulled', () => {
    expect(gallande([en(1), en(2), utkast(3)])?.nr).toBe(2)
    expect(gallande([en(1), en(2, { makulerad: true })])?.nr).toBe(1)
    expect(gallande([utkast(1)])).toBeNull()
    expect(utkastet([en(1), utkast(2, { makulerad: true })])).toBeNull()
    expect(nastaNr([])).toBe(1)
    expect(nastaNr([en(1), utkast(2, { makulerad: true })])).toBe(3)
  })

  it.each([
    ['the first draft in its step', [], true, 0, null],
    ['a draft before its step', [], false, 0, 'STEG_INTE_AKTUELLT'],
    ['a draft in its step', [utkast(1)], true, 1, null],
    ['writing on what was signed meanwhile', [en(1)], false, 3, 'REKOMMENDATION_UNDERTECKNAD'],
    ['writing anew beside what is signed', [en(1)], true, 0, 'RATTELSE_BEHOVS'],
    ['a correction in a later step', [en(1), utkast(2, { rattarId: 'v1' })], false, 1, null],
    ['anew after an annulment', [en(1, { makulerad: true })], true, 0, null],
  ])('saving: %s', (_, versioner, arISteget, version, kod) => {
    expect(provaSpara(versioner, { arISteget, version })?.code ?? null).toBe(kod)
  })

  it('are corrected where one is signed and no draft is open', () => {
    expect(provaRatta([])?.code).toBe('INGET_ATT_RATTA')
    expect(provaRatta([en(1), utkast(2)])?.code).toBe('RATTELSE_PAGAR')
    expect(provaRatta([en(1)])).toBeNull()
  })
})
