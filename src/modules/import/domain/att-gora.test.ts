import { expect, it } from 'vitest'
import { attGora } from './att-gora'

const rad = (...koder: string[]) => ({ fel: koder.map((kod) => ({ kod })) })

it('tells the rows that are to be put right from those that somebody else goes through', () => {
  expect(attGora([])).toEqual({ rattas: 0, granskas: 0 })
  expect(attGora([rad('BEHOVER_GRANSKAS'), rad('SAKNAS'), rad('SAKNAS', 'SKAL_SAKNAS')])).toEqual({
    rattas: 2,
    granskas: 1,
  })
})
