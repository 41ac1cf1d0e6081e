import { describe, expect, it } from 'vitest'
import { beslutstext, ingetPaBordet, samtyckesrad, vantarRubrik } from './team'

const tomt = {
  ansvarig: null,
  komplettera: null,
  kompletteraSenast: null,
  skal: null,
  forslag: null,
  taUpp: null,
  anteckning: null,
}

describe('the minutes’ words', () => {
  it.each([
    [
      { ...tomt, beslut: 'ANTAGEN' as const, ansvarig: 'Maria Claesson', anteckning: 'Börja med hembesök' },
      'Ansvarig: Maria Claesson. Börja med hembesök.',
    ],
    [
      {
        ...tomt,
        beslut: 'KOMPLETTERAS' as const,
        komplettera: 'Månader före 2025?',
        kompletteraSenast: '2026-12-03',
      },
      'Månader före 2025? Senast 2026-12-03.',
    ],
    [
      { ...tomt, beslut: 'EJ_ANTAGEN' as const, skal: 'Pågår redan.', forslag: 'AME först' },
      'Pågår redan. Förslag: AME först.',
    ],
    [
      { ...tomt, beslut: 'VILANDE' as const, skal: 'Väntar på vård', taUpp: '2027-02-01' },
      'Väntar på vård. Tas upp igen 2027-02-01.',
    ],
  ])('%o', (b, expected) => expect(beslutstext(b)).toBe(expected))

  it('open with how many wait', () => {
    expect(vantarRubrik(0)).toBe('Inget ärende väntar på beslut')
    expect(vantarRubrik(1)).toBe('Ett ärende väntar på beslut')
    expect(vantarRubrik(10)).toBe('Tio ärenden väntar på beslut')
  })

  it('say how far the samtycke reaches', () => {
    expect(samtyckesrad([])).toMatchObject({ uppfylld: false, rubrik: 'Samtycke saknas' })
    expect(samtyckesrad([{ till: '2027-11-30', oppnarLakare: true }]).text).toBe(
      'team och läkare, till nov 2027',
    )
    expect(
      samtyckesrad([
        { till: '2027-11-30', oppnarLakare: false },
        { till: null, oppnarLakare: false },
      ]).text,
    ).toBe('team, tills vidare')
  })
})

describe('an empty table in the meeting', () => {
  const kvar = { ordinarie: 0, skyddade: 0, beslutade: 3, delad: false }

  it('says that protected cases are left to choose, and not that all is done', () => {
    expect(ingetPaBordet({ ...kvar, skyddade: 2 })).toEqual({
      rubrik: 'Alla andra ärenden har fått beslut',
      text: 'Två skyddade ärenden beslutas för sig. Välj dem i listan när bara de som får veta är med.',
    })
    expect(ingetPaBordet({ ...kvar, skyddade: 1 }).text).toMatch(/^Ett skyddat ärende beslutas för sig/)
  })

  it('says that all is done, that nothing waited, or that a case is there to choose', () => {
    expect(ingetPaBordet(kvar).rubrik).toBe('Alla ärenden har fått beslut')
    expect(ingetPaBordet({ ...kvar, beslutade: 0 }).rubrik).toBe('Inget ärende väntar på beslut')
    expect(ingetPaBordet({ ...kvar, ordinarie: 1 }).rubrik).toBe('Inget ärende är valt')
  })
})
