import { describe, expect, it } from 'vitest'
import { malRubrik } from './mal-rubrik'

const mal = (...tal: [number, number][]) =>
  tal.map(([utfall, plan], i) => ({ kort: ['Mål 1', 'Mål 2', 'Mål 3'][i] ?? '', utfall, plan }))

describe('malRubrik', () => {
  it.each([
    [mal([0, 0], [0, 0]), 'INTE_BORJAT', 'Projektet har inte börjat den dagen.'],
    [mal([119, 120], [68, 67.6]), 'ALLA_FOLJER', 'Alla mål följer planen.'],
    [mal([140, 120], [90, 67]), 'ALLA_FORE', 'Alla mål ligger före planen.'],
    [mal([100, 120], [40, 67]), 'ALLA_EFTER', 'Alla mål ligger efter planen, Mål 2 mest: 27 personer.'],
    [mal([100, 120], [50, 60]), 'ALLA_EFTER', 'Alla mål ligger efter planen, Mål 1 mest: 20 personer.'],
    [mal([100, 120], [40, 60]), 'ALLA_EFTER', 'Alla mål ligger efter planen, Mål 1 mest: 20 personer.'],
    [mal([0, 0], [5, 0]), 'BLANDAT', 'Mål 2 ligger före planen. Mål 1 följer planen.'],
    [mal([0, 1], [0, 1]), 'ALLA_FOLJER', 'Alla mål följer planen.'],
    [mal([119, 120], [50, 67]), 'BLANDAT', 'Mål 1 följer planen. Mål 2 ligger 17 personer efter planen.'],
    [
      mal([140, 120], [50, 67], [20, 60]),
      'BLANDAT',
      'Mål 1 ligger före planen. Mål 2 och Mål 3 ligger efter planen, Mål 3 mest: 40 personer.',
    ],
  ] as const)('%j', (lage, monster, mening) => expect(malRubrik(lage)).toEqual({ monster, mening }))

  it('lets two persons, or five per cent, be on the plan', () => {
    expect(malRubrik(mal([5, 7])).monster).toBe('ALLA_FOLJER')
    expect(malRubrik(mal([4, 7])).monster).toBe('ALLA_EFTER')
    expect(malRubrik(mal([190, 200])).monster).toBe('ALLA_FOLJER')
    expect(malRubrik(mal([189, 200])).monster).toBe('ALLA_EFTER')
  })
})
