import { expect, it } from 'vitest'
import { narmasteEtikett } from './narmaste-etikett'

const ORD = ['Till arbete', 'Till studier', 'Rätt ersättning', 'Återkallat samtycke', 'Annan']

it.each([
  ['till arbte', 'Till arbete'],
  ['Rätt', 'Rätt ersättning'],
  ['aterkallat samtycke', 'Återkallat samtycke'],
  ['Till', null],
  ['Jobb', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%.20s may stand for %s', (skrivet, menat) => {
  expect(narmasteEtikett(skrivet, ORD)).toBe(menat)
})
