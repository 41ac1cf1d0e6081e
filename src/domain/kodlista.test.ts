import { describe, expect, it } from 'vitest'
import { etikettAv, valAv } from './kodlista'

const lista = [
  { kod: 'TELEFON', etikett: 'Telefon' },
  { kod: 'MOTE', etikett: 'Möte' },
]

describe('a list of codes', () => {
  it('tells what a code is called', () => {
    expect(etikettAv(lista, 'MOTE')).toBe('Möte')
  })

  it('tells the code itself of one that has left the list, and nothing of none', () => {
    expect(etikettAv(lista, 'FAX')).toBe('FAX')
    expect(etikettAv(lista, null)).toBe('')
  })

  it('is a form’s choices in its own order', () => {
    expect(valAv(lista)).toEqual([
      { varde: 'TELEFON', etikett: 'Telefon' },
      { varde: 'MOTE', etikett: 'Möte' },
    ])
  })
})
