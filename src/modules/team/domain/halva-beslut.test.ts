import { expect, it } from 'vitest'
import { halvtBeslut, ingaHalvaBeslut, medHalvtBeslut } from './halva-beslut'

it('what is half written on one’s own screen is not on the shared one, and is there when one comes back', () => {
  const halva = medHalvtBeslut(ingaHalvaBeslut, 'MIN', 'u1', { komplettera: 'Hur mår hon?' })
  expect(halvtBeslut(halva, 'DELAD', 'u1')).toBeUndefined()
  expect(halvtBeslut(halva, 'MIN', 'u1')).toEqual({ komplettera: 'Hur mår hon?' })
})

it('what is half written on the shared screen goes on on one’s own, and takes no place of what stood there', () => {
  const delat = medHalvtBeslut(ingaHalvaBeslut, 'DELAD', 'u1', { beslut: 'ANTAGEN' })
  expect(halvtBeslut(delat, 'MIN', 'u1')).toEqual({ beslut: 'ANTAGEN' })
  expect(halvtBeslut(delat, 'MIN', 'u1', true)).toBeUndefined()
  const bada = medHalvtBeslut(delat, 'MIN', 'u1', { beslut: 'VILANDE' })
  expect(halvtBeslut(bada, 'MIN', 'u1')).toEqual({ beslut: 'VILANDE' })
  expect(halvtBeslut(bada, 'DELAD', 'u1')).toEqual({ beslut: 'ANTAGEN' })
})

it('each case has its own, and what is emptied is empty', () => {
  const halva = medHalvtBeslut(ingaHalvaBeslut, 'MIN', 'u1', { beslut: 'ANTAGEN' })
  expect(halvtBeslut(halva, 'MIN', 'u2')).toBeUndefined()
  expect(halvtBeslut(medHalvtBeslut(halva, 'MIN', 'u1', {}), 'MIN', 'u1')).toEqual({})
})
