import { describe, expect, it } from 'vitest'
import type { SamtyckeMedSlut } from '@/modules/samtycke/domain/public'
import { samtyckesLage } from './samtyckes-lage'

const IDAG = '2026-11-20'
const rad = (mer: Partial<SamtyckeMedSlut> = {}): SamtyckeMedSlut => ({
  datum: '2026-01-10',
  till: null,
  oppnarTeam: true,
  aterkallat: null,
  aterkallatSkal: null,
  makulerad: false,
  ...mer,
})
const lage = (...rader: SamtyckeMedSlut[]) => samtyckesLage(rader, IDAG, 30)

describe('where the samtycke stands', () => {
  it.each([
    ['none recorded', [], { kod: 'SAKNAS' }],
    ['only an annulled one', [rad({ makulerad: true })], { kod: 'SAKNAS' }],
    ['without end', [rad()], { kod: 'GALLER', till: null }],
    ['an end far off', [rad({ till: '2026-12-21' })], { kod: 'GALLER', till: '2026-12-21' }],
    [
      'an end in thirty days',
      [rad({ till: '2026-12-20' })],
      { kod: 'GAR_UT', till: '2026-12-20', dagarKvar: 30 },
    ],
    ['the last day', [rad({ till: IDAG })], { kod: 'GAR_UT', till: IDAG, dagarKvar: 0 }],
    ['ended the day before', [rad({ till: '2026-11-19' })], { kod: 'UTGANGET', sedan: IDAG }],
    ['withdrawn', [rad({ aterkallat: '2026-11-01' })], { kod: 'ATERKALLAT', sedan: '2026-11-01' }],
    ['withdrawn from tomorrow', [rad({ aterkallat: '2026-11-21' })], { kod: 'GALLER', till: null }],
    [
      'replaced by one that does not open to the team',
      [
        rad({ aterkallat: '2026-11-01', aterkallatSkal: 'ERSATT' }),
        rad({ datum: '2026-11-01', oppnarTeam: false }),
      ],
      { kod: 'ERSATT', sedan: '2026-11-01' },
    ],
    [
      'replaced by one that does',
      [rad({ aterkallat: '2026-11-01', aterkallatSkal: 'ERSATT' }), rad({ datum: '2026-11-01' })],
      { kod: 'GALLER', till: null },
    ],
  ] as const)('%s', (_namn, rader, vantat) => {
    expect(lage(...rader)).toEqual(vantat)
  })

  it.each([
    ['is missing', [], { kod: 'SAKNAS' }],
    ['soon ends', [rad({ till: IDAG })], { kod: 'GAR_UT', till: IDAG, dagarKvar: 0 }],
    ['has ended', [rad({ till: '2026-11-19' })], { kod: 'UTGANGET', sedan: IDAG }],
    ['is withdrawn', [rad({ aterkallat: '2026-11-01' })], { kod: 'ATERKALLAT', sedan: '2026-11-01' }],
  ] as const)(
    'is told of the team’s, which %s, whatever one for the läkare alone says',
    (_namn, rader, vantat) => {
      const lakarens = rad({ datum: '2026-11-10', oppnarTeam: false })
      expect(lage(...rader, lakarens)).toEqual(vantat)
      expect(lage({ ...lakarens, aterkallat: IDAG }, ...rader)).toEqual(vantat)
    },
  )

  it('goes by the one that lasts longest, and by the latest where none stands', () => {
    expect(lage(rad({ till: '2026-12-01' }), rad({ till: '2027-06-01' }))).toEqual({
      kod: 'GALLER',
      till: '2027-06-01',
    })
    expect(lage(rad({ till: '2027-06-01' }), rad({ till: '2026-12-01' }))).toMatchObject({
      till: '2027-06-01',
    })
    expect(lage(rad({ till: '2026-12-01' }), rad())).toEqual({ kod: 'GALLER', till: null })
    expect(lage(rad(), rad({ till: '2026-12-01' }))).toEqual({ kod: 'GALLER', till: null })
    expect(
      lage(rad({ datum: '2026-05-01', aterkallat: '2026-06-01' }), rad({ till: '2026-03-01' })),
    ).toMatchObject({ kod: 'ATERKALLAT' })
    expect(
      lage(rad({ till: '2026-03-01' }), rad({ datum: '2026-05-01', aterkallat: '2026-06-01' })),
    ).toMatchObject({ kod: 'ATERKALLAT' })
  })
})
