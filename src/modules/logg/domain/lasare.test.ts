import { expect, it } from 'vitest'
import { lasare } from './lasare'

const rad = (vid: string, aktorId: string | null, roll: string | null) => ({
  vid,
  aktorId,
  roll,
  aktorNamn: aktorId && `Namn ${aktorId}`,
  aktorSlag: aktorId ? 'ANVANDARE' : 'SYSTEM',
})

it('gives one line for each person in each role, the latest first', () => {
  const rader = [
    rad('2026-03-03', 'a', 'PM'),
    rad('2026-03-02', 'b', 'AT'),
    rad('2026-03-01', 'a', 'PM'),
    rad('2026-02-01', 'a', 'AT'),
    rad('2026-01-01', null, null),
  ]
  expect(lasare(rader).map((l) => [l.namn, l.roll, l.antal, l.senast])).toEqual([
    ['Namn a', 'PM', 2, '2026-03-03'],
    ['Namn b', 'AT', 1, '2026-03-02'],
    ['Namn a', 'AT', 1, '2026-02-01'],
    [null, null, 1, '2026-01-01'],
  ])
})
