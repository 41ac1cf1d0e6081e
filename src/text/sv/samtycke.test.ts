import { describe, expect, it } from 'vitest'
import { handelser } from '@/modules/utredning/domain/handelser'
import { inget, samtycke } from '@/modules/utredning/domain/handelserader.fixtures'
import { kraft } from '@/programme/kraft'
import { handelseText } from './handelser'
import { lageText } from './samtycke'

const oppen = { id: 'u1', avslutad: null, avslutsorsak: null, avslutKommentar: null }
const slutet = (aterkallatSkal: string | null) => {
  const samtycken = [samtycke({ aterkallat: '2026-06-01', aterkallatSkal })]
  const [sist] = handelser({ ...inget, samtycken }, oppen, kraft.steg)
  return sist && handelseText(sist, kraft)
}

describe('a samtycke that has ended', () => {
  it('is told as what it is: replaced by a new one, or withdrawn with what was noted', () => {
    expect(slutet('ERSATT')).toEqual({ rubrik: 'Samtycket ersatt av ett nytt.', text: '' })
    expect(slutet('Vill inte längre')).toEqual({
      rubrik: 'Samtycket återkallat.',
      text: 'Vill inte längre.',
    })
    expect(slutet(null)).toEqual({ rubrik: 'Samtycket återkallat.', text: '' })
  })

  it.each([
    ['GALLER', '2026-12-01', null, 'Gäller till 2026-12-01'],
    ['GALLER', null, null, 'Gäller tills vidare'],
    ['UTGANGET', '2026-05-31', null, 'Gick ut 2026-05-31'],
    ['ATERKALLAT', '2026-12-01', '2026-06-01', 'Återkallat 2026-06-01'],
    ['ERSATT', '2026-12-01', '2026-06-01', 'Ersatt av ett nytt 2026-06-01'],
  ] as const)('says where it stands: %s', (lage, till, slut, ord) => {
    expect(lageText(lage, till, slut)).toBe(ord)
  })
})
