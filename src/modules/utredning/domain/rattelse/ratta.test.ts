import { describe, expect, it } from 'vitest'
import { samtycke } from '../handelserader.fixtures'
import { finnSak, type Nytt } from './ratta'
import { i, IDAG, kod, vagen } from './ratta.fixtures'

describe('what is corrected', () => {
  it.each<[string, Nytt]>([
    [
      'an assessment',
      {
        sak: 'aktivitetsformaga',
        sakId: 'x',
        datum: IDAG,
        procent: 1,
        bedomare: null,
        grund: null,
        motivering: '',
      },
    ],
    ['an insats', { sak: 'insats', sakId: 'x', typ: 'SOCIAL', startad: IDAG, slutad: null }],
    [
      'a follow-up',
      {
        sak: 'uppfoljning',
        sakId: 'x',
        datum: IDAG,
        nadd: true,
        forsorjning: null,
        sysselsattning: null,
        kommentar: null,
      },
    ],
    ['a samtycke', { sak: 'samtycke', sakId: 'x', datum: IDAG, till: null }],
    ['a sending', { sak: 'aktualisering', sakId: 'x', datum: IDAG }],
    ['a decision', { sak: 'teambeslut', sakId: 'x', datum: IDAG }],
  ])('stands: not %s that is unknown', (_, nytt) => expect(kod(nytt, i())).toBe('HANDELSE_SAKNAS'))

  it('stands: not what is annulled', () => {
    const r = { ...vagen, samtycken: [samtycke({ makulerad: true })] }
    expect(finnSak(r, 'samtycke', 's1')).toBeNull()
    expect(finnSak(vagen, 'samtycke', 's1')).toBe(vagen.samtycken[0])
  })
})
