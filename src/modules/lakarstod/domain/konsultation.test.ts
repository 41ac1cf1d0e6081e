import { describe, expect, it } from 'vitest'
import { konsultationLage, lasbarTill, provaFraga, provaOppen, tarTuren } from './konsultation'

const del = (kod: string, ...texter: string[]) => ({
  kod,
  etikett: kod,
  stycken: texter.map((text) => ({ rubrik: 'R', text })),
})
const lage = {
  avslutad: false,
  oppnarForLakaren: true,
  lakare: ['dr'],
  delar: [del('BAKGRUND', 'a'), del('INSATSER'), del('OMRADE_HALSA', 'b')],
}
const ny = { lakareId: 'dr', delar: ['OMRADE_HALSA', 'BAKGRUND'], onskatSvar: '2026-11-20' }

describe('provaFraga', () => {
  it('gives the chosen parts in the order of the case', () => {
    const outcome = provaFraga(ny, lage, '2026-11-20')
    expect(outcome.accepted && outcome.value.map((d) => d.kod)).toEqual(['BAKGRUND', 'OMRADE_HALSA'])
  })

  it.each([
    ['ARENDET_AVSLUTAT', {}, { avslutad: true }],
    ['SAMTYCKE_LAKARE_SAKNAS', {}, { oppnarForLakaren: false }],
    ['LAKARE_OKAND', { lakareId: 'någon annan' }, {}],
    ['SVAR_I_DATID', { onskatSvar: '2026-11-19' }, {}],
    ['DEL_TOM', { delar: ['INSATSER'] }, {}],
    ['DEL_TOM', { delar: [] }, {}],
    ['DEL_TOM', { delar: ['FINNS_INTE'] }, {}],
  ])('refuses with %s', (code, andring, annatLage) => {
    expect(provaFraga({ ...ny, ...andring }, { ...lage, ...annatLage }, '2026-11-20')).toMatchObject({
      accepted: false,
      code,
    })
  })
})

describe('the turn', () => {
  it.each([
    ['KOMPLETTERAS', 'KOMMUN', false],
    ['KOMPLETTERAS', 'TEAM', true],
    ['ANTAGEN', 'KOMMUN', true],
    [null, 'TEAM', true],
  ] as const)('after %s, with %s: goes to the doctor is %s', (teambeslut, liggerHos, svar) => {
    expect(tarTuren({ teambeslut, liggerHos })).toBe(svar)
  })
})

describe('a refusal', () => {
  it('names the parts that are empty', () => {
    const tva = { ...lage, delar: [...lage.delar, del('BOENDE')] }
    expect(provaFraga({ ...ny, delar: ['BAKGRUND', 'INSATSER', 'BOENDE'] }, tva, '2026-11-20')).toMatchObject(
      {
        data: { delar: 'INSATSER, BOENDE' },
      },
    )
  })
})

describe('a consultation', () => {
  it('is answered or taken back once', () => {
    expect(provaOppen({ svarad: null, aterkallad: null }).accepted).toBe(true)
    expect(provaOppen({ svarad: '2026-11-01', aterkallad: null })).toMatchObject({ code: 'REDAN_BESVARAD' })
    expect(provaOppen({ svarad: null, aterkallad: '2026-11-01' })).toMatchObject({ code: 'REDAN_ATERTAGEN' })
  })

  it.each([
    ['VANTAR', null, null],
    ['BESVARAD', '2026-11-01', null],
    ['ATERTAGEN', null, '2026-11-01'],
  ])('is %s', (vantat, svarad, aterkallad) => {
    expect(konsultationLage({ svarad, aterkallad })).toBe(vantat)
  })

  it('is read fourteen days after the answer', () => {
    expect(lasbarTill('2026-11-20', 14)).toBe('2026-12-04')
  })
})
