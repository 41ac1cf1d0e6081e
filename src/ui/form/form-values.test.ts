import { describe, expect, it } from 'vitest'
import { formValues, toVarden } from './form-values'

describe('formValues', () => {
  it('gives each name its text, and lists under names that end in brackets', () => {
    const data = new FormData()
    data.append('fornamn', 'Leila')
    data.append('mottagare[]', 'TEAM')
    data.append('mottagare[]', 'LAKARE')
    data.append('ensam[]', 'X')
    data.append('$ACTION_ID_abc', '')
    data.append('fil', new Blob(['x']))
    expect(formValues(data)).toEqual({ fornamn: 'Leila', mottagare: ['TEAM', 'LAKARE'], ensam: ['X'] })
  })
})

describe('toVarden', () => {
  it('writes start values as the text of the fields', () => {
    expect(toVarden({ a: 19, b: null, c: true, d: false, e: ['x', 2], f: undefined, g: 'text' })).toEqual({
      a: '19',
      b: '',
      c: 'ja',
      d: '',
      e: ['x', '2'],
      f: '',
      g: 'text',
    })
  })
})
