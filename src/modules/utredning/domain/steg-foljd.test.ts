import { expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { iFoljd } from './steg-foljd'

const dag = '2026-11-27'
const period = (steg: string, fran: string, till: string | null) => ({ steg, fran, till })

it('tells the steps of one day as they were gone through, whatever order they were read in', () => {
  const gang = [
    period('IDENTIFIERING', '2026-11-20', dag),
    period('AKTUALISERING', dag, dag),
    period('KARTLAGGNING', dag, dag),
    period('REKOMMENDATION', dag, null),
  ]
  expect(
    iFoljd(
      [3, 1, 0, 2].map((i) => gang[i]!),
      kraft.steg,
    ),
  ).toEqual(gang)
})

it('puts a step that the case went back to after the one it came from', () => {
  const gang = [period('REKOMMENDATION', dag, dag), period('KARTLAGGNING', dag, null)]
  expect(iFoljd([...gang].reverse(), kraft.steg)).toEqual(gang)
})
