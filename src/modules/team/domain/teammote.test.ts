import { describe, expect, it } from 'vitest'
import { startaMote, vantarPaBeslut, type Kolage, type Motesstart } from './teammote'

const idag = '2026-11-26'
const mote = (mer: Partial<Motesstart> = {}): Motesstart => ({
  datum: idag,
  narvarande: ['b'],
  ledare: 'a',
  personal: ['a', 'b', 'c'],
  harOppetMote: false,
  ...mer,
})

describe('a meeting starts', () => {
  it('with the one who leads among those present, once', () => {
    expect(startaMote(mote({ narvarande: ['b', 'a', 'b'] }), idag)).toEqual({
      accepted: true,
      value: ['a', 'b'],
    })
  })

  it.each<[string, Partial<Motesstart>]>([
    ['DATUM_I_FRAMTIDEN', { datum: '2026-11-27' }],
    ['MOTE_PAGAR', { harOppetMote: true }],
    ['OKAND_NARVARANDE', { narvarande: ['x'] }],
  ])('is refused: %s', (code, mer) =>
    expect(startaMote(mote(mer), idag)).toMatchObject({ accepted: false, code }),
  )

  it('tells the latest day it may have', () => {
    expect(startaMote(mote({ datum: '2026-11-27' }), idag)).toMatchObject({ data: { senast: idag } })
  })
})

describe('the queue', () => {
  const sent: Kolage = {
    aktualiserad: '2026-11-10',
    teambeslut: null,
    liggerHos: 'TEAM',
    vilandeTill: null,
    status: 'PAGAENDE',
  }
  it.each<[string, Partial<Kolage>, boolean]>([
    ['sent and undecided', {}, true],
    ['sent on the day of the meeting', { aktualiserad: idag }, true],
    ['sent after the meeting', { aktualiserad: '2026-11-27' }, false],
    ['taken back', { aktualiserad: null }, false],
    ['to be completed by the kommun', { teambeslut: 'KOMPLETTERAS', liggerHos: 'KOMMUN' }, false],
    ['completed', { teambeslut: 'KOMPLETTERAS', liggerHos: 'TEAM' }, true],
    ['waits until tomorrow', { teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill: '2026-11-27' }, false],
    ['waits until today', { teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill: idag }, true],
    ['admitted', { teambeslut: 'ANTAGEN' }, false],
    [
      'admitted, and paused until today',
      { teambeslut: 'ANTAGEN', status: 'VILANDE', vilandeTill: idag },
      false,
    ],
    ['closed', { status: 'AVSLUTAD' }, false],
  ])('%s: %#', (_, mer, expected) => expect(vantarPaBeslut({ ...sent, ...mer }, idag, idag)).toBe(expected))
})
