import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { type StegPeriodRad, stegvis } from './stegvis'

const period = (
  steg: string,
  fran: string,
  till: string | null,
  mer: Partial<StegPeriodRad> = {},
): StegPeriodRad => ({
  steg,
  fran,
  till,
  okantSlut: false,
  skal: null,
  ...mer,
})
const i = (steg: string, avslutad: string | null = null) => ({ steg, avslutad })

describe('the steps of a case', () => {
  const vagen = [
    period('IDENTIFIERING', '2025-10-06', '2025-10-22'),
    period('AKTUALISERING', '2025-10-22', '2025-11-17'),
    period('KARTLAGGNING', '2025-11-17', null),
  ]

  it('count whole days, the running one up to today', () => {
    const steg = stegvis(kraft.steg, vagen, [], i('KARTLAGGNING'), '2026-11-20')
    expect(steg.map((s) => [s.lage, s.dagar])).toEqual([
      ['klar', 16],
      ['klar', 26],
      ['pagar', 368],
      ['kommande', 0],
      ['kommande', 0],
    ])
  })

  it('tell the days of a pause that fall within the step', () => {
    const statusar = [
      { status: 'PAGAENDE', fran: '2025-10-06', till: '2025-11-10' },
      { status: 'VILANDE', fran: '2025-11-10', till: '2025-11-27' },
      { status: 'PAGAENDE', fran: '2025-11-27', till: null },
    ]
    const steg = stegvis(kraft.steg, vagen, statusar, i('KARTLAGGNING'), '2026-11-20')
    expect(steg.map((s) => s.vilandeDagar)).toEqual([0, 7, 10, 0, 0])
  })

  it('tell a return with its reason, and what lies ahead again is yet to come', () => {
    const perioder = [
      ...vagen.slice(0, 2),
      period('KARTLAGGNING', '2025-11-17', '2026-02-01'),
      period('REKOMMENDATION', '2026-02-01', '2026-03-01'),
      period('KARTLAGGNING', '2026-03-01', null, { skal: 'Ny kunskap om hälsan.' }),
    ]
    const steg = stegvis(kraft.steg, perioder, [], i('KARTLAGGNING'), '2026-03-11')
    expect(steg[2]).toMatchObject({
      lage: 'pagar',
      ganger: 2,
      dagar: 86,
      senast: { fran: '2026-03-01', till: null },
      retur: { datum: '2026-03-01', skal: 'Ny kunskap om hälsan.' },
    })
    expect(steg[3]).toMatchObject({
      lage: 'kommande',
      senast: { fran: '2026-02-01', till: '2026-03-01' },
      dagar: 28,
    })
  })

  it('leave days unknown where an import does not know the end', () => {
    const perioder = [
      period('IDENTIFIERING', '2025-10-06', '2025-12-01', { okantSlut: true }),
      period('AKTUALISERING', '2025-12-01', null),
    ]
    expect(stegvis(kraft.steg, perioder, [], i('AKTUALISERING'), '2026-01-01').map((s) => s.dagar)).toEqual([
      null,
      31,
      0,
      0,
      0,
    ])
  })

  it('have none going on in a closed case', () => {
    const perioder = [...vagen.slice(0, 2), period('KARTLAGGNING', '2025-11-17', '2026-01-01')]
    expect(
      stegvis(kraft.steg, perioder, [], i('KARTLAGGNING', '2026-01-01'), '2026-05-01').map((s) => s.lage),
    ).toEqual(['klar', 'klar', 'klar', 'kommande', 'kommande'])
  })
})
