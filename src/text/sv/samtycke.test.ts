import { describe, expect, it } from 'vitest'
import { handelser } from '@/modules/utredning/domain/handelser'
import { inget, samtycke } from '@/modules/utredning/domain/handelserader.fixtures'
import { kraft } from '@/programme/kraft'
import { handelseText } from './handelser'
import { aterkallaText, lageText } from './samtycke'

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

describe('what is said before a samtycke is taken back', () => {
  const ingen = { oppnarTeam: false, oppnarLakare: false, kollegor: [], mottagare: null }
  const team = { ...ingen, oppnarTeam: true }
  const lakare = { ...ingen, oppnarLakare: true }
  const pausas = /pausas.* beslutat och signerat finns kvar\.$/

  it('of the only one to the team, is that the case rests', () => {
    expect(aterkallaText([{ ...team, oppnarLakare: true }], false)).toMatch(
      /^Från och med nu får teamets arbetsterapeuter och förtroendeläkaren inte längre ta del .* Ärendet pausas,/,
    )
    expect(aterkallaText([team], false)).toMatch(pausas)
  })

  it('of the only one to others, is who may not know any more, and that the case goes on', () => {
    expect(aterkallaText([lakare], false)).toBe(
      'Från och med nu får förtroendeläkaren inte längre ta del av uppgifterna. I övrigt ändras inget i ärendet.',
    )
  })

  it('of several, is what the choice means', () => {
    const flera = aterkallaText([team, lakare], false)
    expect(flera).toMatch(/^Det du bockar i slutar gälla genast\. Det du lämnar kvar gäller fortfarande\./)
    expect(flera).toContain('När inget samtycke till teamet är kvar pausas ärendet')
    expect(aterkallaText([lakare, lakare], false)).not.toMatch(/pausas/)
  })

  it('of a closed case, promises no rest', () => {
    for (const stande of [[team], [team, lakare]]) expect(aterkallaText(stande, true)).not.toMatch(/pausas/)
  })

  it('of one whose colleague is gone, is that it ends', () => {
    expect(aterkallaText([ingen], false)).toMatch(/^Samtycket slutar gälla genast\./)
  })
})
