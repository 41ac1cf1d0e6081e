import { describe, expect, it } from 'vitest'
import { utkastPlats, utkastSparat } from './utkast'

describe('what a draft is called, and where one goes on with it', () => {
  it.each([
    ['samtycke', 'ett påbörjat samtycke', 'samtycke#samtycke'],
    ['aktualisering', 'en påbörjad aktualisering', 'samtycke#aktualisering'],
    ['komplettering', 'en påbörjad komplettering', 'samtycke#aktualisering'],
    ['fraga-lakare', 'en påbörjad fråga till läkaren', 'lakare#ny'],
    ['instrument', 'ett påbörjat instrument', 'kartlaggning#instrument'],
  ] as const)('has words and a place for %s', (form, text, sida) => {
    expect(utkastPlats(form, [])).toEqual({ text, sida })
  })

  it('opens the part of the case that it is about', () => {
    expect(utkastPlats('kartlaggning', ['HALSA', 'ARBETSTERAPEUT'])).toMatchObject({
      sida: 'kartlaggning#omrade-HALSA',
      fraga: { omrade: 'HALSA' },
    })
    expect(utkastPlats('anteckning-andra', ['n1'])).toMatchObject({
      sida: 'anteckningar#a-n1',
      fraga: { andra: 'n1' },
    })
  })

  it('has no place in a case for what is about none', () => {
    for (const form of ['registrera', 'ny-utredning', 'forslag', 'lakarsvar'] as const)
      expect(utkastPlats(form, []), form).toBeNull()
  })

  it('agrees with what was begun', () => {
    expect(utkastSparat('ett påbörjat avslut', 'i dag 15.52')).toBe('sparat i dag 15.52')
    expect(utkastSparat('en påbörjad anteckning', 'i dag 15.52')).toBe('sparad i dag 15.52')
  })
})
