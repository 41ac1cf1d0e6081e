import { describe, expect, it } from 'vitest'
import type { Cell } from './cell'
import { KOLUMNER, matchaRubriker } from './rubriker'

const celler = (...texter: string[]): Cell[] => texter.map((text) => ({ slag: 'TEXT', text }))

describe('matchaRubriker', () => {
  it('takes the 21 headers in any order, case and blanks aside', () => {
    const bakvant = KOLUMNER.toReversed().map((k) => ` ${k.toUpperCase()} `)
    const utfall = matchaRubriker(celler(...bakvant), [])
    expect(KOLUMNER).toHaveLength(21)
    expect(utfall.accepted && utfall.value.Personnummer).toBe(20)
    expect(utfall.accepted && utfall.value.Avslutsorsak).toBe(0)
  })

  it('takes letters that are written as two signs', () => {
    expect(matchaRubriker(celler(...KOLUMNER.map((k) => k.normalize('NFD'))), []).accepted).toBe(true)
  })

  it('refuses a missing, a repeated and an unknown header, and names them all', () => {
    const rubriker = celler(...KOLUMNER.filter((k) => k !== 'Skäl'), 'personnummer', 'Telefon')
    expect(matchaRubriker(rubriker, [])).toEqual({
      accepted: false,
      code: 'RUBRIK_SAKNAS',
      data: [
        { kod: 'RUBRIK_SAKNAS', rubrik: 'Skäl', plats: null },
        { kod: 'RUBRIK_DUBBEL', rubrik: 'Personnummer', plats: 20 },
        { kod: 'RUBRIK_OKAND', rubrik: 'Telefon', plats: 21 },
      ],
    })
  })

  it('refuses a column without a header when it holds something, and lets an empty one be', () => {
    const rubriker = celler(...KOLUMNER, '')
    expect(matchaRubriker(rubriker, [{ rad: 2, celler: celler('', '') }]).accepted).toBe(true)
    const utfall = matchaRubriker(rubriker, [
      { rad: 2, celler: [...celler(...KOLUMNER.map(() => '')), ...celler('', 'obs!')] },
    ])
    expect(utfall).toMatchObject({ code: 'RUBRIK_OKAND', data: [{ rubrik: '', plats: 22 }] })
  })

  it('lets the column of reasons stand when mended rows are read in again', () => {
    const utfall = matchaRubriker(celler(...KOLUMNER, 'Att rätta'), [
      { rad: 2, celler: celler(...KOLUMNER.map(() => ''), 'Rad 7. Skriv …') },
    ])
    expect(utfall.accepted).toBe(true)
  })
})
