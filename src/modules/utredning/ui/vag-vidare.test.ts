import { describe, expect, it } from 'vitest'
import { fortsattSida } from './vag-vidare'

const can = { read: true, arbeta: true, kommunens: false, teamets: false }
const sida = (skal: string, teamets: boolean): string =>
  fortsattSida({ vilande: { sedan: null, till: null, skal }, can: { ...can, teamets, kommunens: !teamets } })

describe('where a case that rests is let go on', () => {
  it('is by hand, but where the team waits, with the team’s new decision', () => {
    expect([sida('SJUKDOM', true), sida('SJUKDOM', false)]).toEqual([
      'arendet#ateruppta',
      'arendet#ateruppta',
    ])
    expect(sida('TEAMET_AVVAKTAR', true)).toBe('samtycke/beslut')
    expect(sida('TEAMET_AVVAKTAR', false)).toBe('samtycke#aktualisering')
  })
})
