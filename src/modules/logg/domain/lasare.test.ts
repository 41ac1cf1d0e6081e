import { expect, it } from 'vitest'
import { lasare, samla } from './lasare'

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

it('gathers the same act of one person on one day, in Stockholm, with how often and from when to when', () => {
  const gjort = (vid: string, aktorId: string, andrat: object = {}) => ({
    ...rad(vid, aktorId, 'PM'),
    handelse: 'ARENDE_LAST',
    mer: '',
    fran: 'lokal',
    ...andrat,
  })
  const samlade = samla([
    gjort('2026-03-03T22:30:00Z', 'a'),
    gjort('2026-03-03T23:30:00Z', 'a'),
    gjort('2026-03-03T09:00:00Z', 'b'),
    gjort('2026-03-03T08:30:00Z', 'a', { mer: 'del: Insatser' }),
    gjort('2026-03-03T08:00:00Z', 'a'),
  ])
  expect(samlade.map((r) => [r.aktorId, r.mer, r.forst, r.vid, r.antal])).toEqual([
    ['a', '', '2026-03-03T08:00:00Z', '2026-03-03T22:30:00Z', 2],
    ['a', '', '2026-03-03T23:30:00Z', '2026-03-03T23:30:00Z', 1],
    ['b', '', '2026-03-03T09:00:00Z', '2026-03-03T09:00:00Z', 1],
    ['a', 'del: Insatser', '2026-03-03T08:30:00Z', '2026-03-03T08:30:00Z', 1],
  ])
})
