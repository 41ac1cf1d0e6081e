import { expect, it } from 'vitest'
import { enligtTabellen, vilka } from '../../../tests/factories/personer'
import { egetUtkast } from './policy'

it('a draft is kept by whoever has a membership that holds', () => {
  expect(vilka(egetUtkast)).toEqual(enligtTabellen('skal'))
})
