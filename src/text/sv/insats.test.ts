import { expect, it } from 'vitest'
import { insatsStatusText } from './insats'

it('calls a status what the overview and the glossary call it', () => {
  expect((['PLANERAD', 'PAGAENDE', 'AVSLUTAD', 'AVBRUTEN'] as const).map(insatsStatusText)).toEqual([
    'Planerad',
    'Pågår',
    'Avslutad',
    'Avbruten',
  ])
})
