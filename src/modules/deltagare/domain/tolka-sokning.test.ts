import { describe, expect, it } from 'vitest'
import { tolkaSokning } from './tolka-sokning'

const idag = '2026-11-23'

describe('tolkaSokning', () => {
  it.each(['198504129803', '19850412-9803', '850412-9803', '8504129803', '850412 9803', ' 19850412 9803 '])(
    'reads %j as the same number',
    (text) =>
      expect(tolkaSokning(text, null, idag)).toMatchObject({
        accepted: true,
        value: { slag: 'NUMMER', nummer: { nummer: '198504129803' } },
      }),
  )

  it('says what is wrong with a number', () => {
    expect(tolkaSokning('19850412-9802', null, idag)).toMatchObject({ code: 'NUMMER_KONTROLLSIFFRA' })
    expect(tolkaSokning('19851312-9802', null, idag)).toMatchObject({ code: 'NUMMER_DATUM' })
    expect(tolkaSokning('198504', null, idag)).toMatchObject({ code: 'NUMMER_FORM' })
  })

  it('reads a name with a birth date', () => {
    expect(tolkaSokning('Leila Norberg', '1992-08-17', idag)).toEqual({
      accepted: true,
      value: { slag: 'NAMN', namn: { fornamn: 'Leila', efternamn: 'Norberg' }, fodelsedatum: '1992-08-17' },
    })
  })

  it('asks for what a name lacks', () => {
    expect(tolkaSokning('Leila Norberg', null, idag)).toMatchObject({ code: 'SOK_FODELSEDATUM_SAKNAS' })
    expect(tolkaSokning('Norberg', '1992-08-17', idag)).toMatchObject({ code: 'SOK_NAMN_OFULLSTANDIGT' })
    expect(tolkaSokning('Leila 92', '1992-08-17', idag)).toMatchObject({ code: 'SOK_NAMN_OFULLSTANDIGT' })
    expect(tolkaSokning('92 Leila', '1992-08-17', idag)).toMatchObject({ code: 'SOK_NAMN_OFULLSTANDIGT' })
  })
})
