import { describe, expect, it } from 'vitest'
import type { Teambeslut } from '@/programme/definition'
import { aktualiseringsLage, gallandeBeslut, type AktualiseringsLage, type Beslut } from './aktualisering'

const beslut = (kod: Teambeslut, mer: Partial<Beslut> = {}): Beslut => ({
  id: kod,
  aktualiseringId: 'a',
  moteId: null,
  beslut: kod,
  datum: '2026-11-10',
  skal: null,
  forslag: null,
  komplettera: null,
  kompletteraSenast: null,
  taUpp: null,
  ansvarigId: null,
  anteckning: null,
  makulerad: false,
  skapadAt: '2026-11-10T10:00:00.000Z',
  skapadAv: null,
  ...mer,
})

describe('where a sending stands', () => {
  it.each<[string, Beslut[], string | null, 'KOMMUN' | 'TEAM', AktualiseringsLage]>([
    ['sent', [], null, 'TEAM', 'VANTAR_PA_TEAMET'],
    ['to be completed', [beslut('KOMPLETTERAS')], null, 'KOMMUN', 'VANTAR_PA_KOMMUNEN'],
    ['completed', [beslut('KOMPLETTERAS')], null, 'TEAM', 'KOMPLETTERAD'],
    ['waiting', [beslut('VILANDE')], null, 'TEAM', 'AVVAKTAR'],
    ['admitted after waiting', [beslut('VILANDE'), beslut('ANTAGEN')], null, 'TEAM', 'ANTAGEN'],
    ['not admitted', [beslut('EJ_ANTAGEN')], null, 'KOMMUN', 'EJ_ANTAGEN'],
    ['taken back after waiting', [beslut('VILANDE')], '2026-11-12', 'KOMMUN', 'ATERTAGEN'],
    ['undone', [beslut('ANTAGEN', { makulerad: true })], null, 'TEAM', 'VANTAR_PA_TEAMET'],
  ])('%s', (_, list, atertagen, liggerHos, expected) => {
    expect(aktualiseringsLage({ atertagen, beslut: list }, liggerHos)).toBe(expected)
  })

  it('goes by the latest decision that stands', () => {
    const list = [beslut('KOMPLETTERAS'), beslut('ANTAGEN', { makulerad: true })]
    expect(gallandeBeslut({ beslut: list })?.beslut).toBe('KOMPLETTERAS')
    expect(gallandeBeslut({ beslut: [] })).toBeNull()
  })
})
