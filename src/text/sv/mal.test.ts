import { describe, expect, it } from 'vitest'
import { malRubrik } from '@/modules/mal/domain/mal-rubrik'
import { motPlan } from '@/modules/mal/domain/planerad-takt'
import { avvikelse } from './mal'

describe('a goal against its plan', () => {
  it('is in the row what it is in the sentence that opens the page', () => {
    const monster = { under: 'ALLA_EFTER', lika: 'ALLA_FOLJER', over: 'ALLA_FORE' }
    for (let utfall = 0; utfall <= 120; utfall += 1) {
      for (const plan of [0.4, 1, 3.5, 12, 40, 67.6, 100]) {
        const rad = avvikelse(motPlan(utfall, plan))
        const mening = malRubrik([{ kort: 'Mål 1', utfall, plan }])
        expect({ utfall, plan, monster: monster[rad.riktning] }).toEqual({
          utfall,
          plan,
          monster: mening.monster,
        })
        const ord = { under: 'efter planen', lika: 'följer planen', over: 'före planen' }[rad.riktning]
        expect(rad.text).toContain(ord)
      }
    }
  })

  it('tells the difference even where it is small enough to follow the plan', () => {
    expect(avvikelse(motPlan(4, 5))).toEqual({ text: 'följer planen, 1 under', riktning: 'lika' })
    expect(avvikelse(motPlan(5, 5))).toEqual({ text: 'följer planen', riktning: 'lika' })
    expect(avvikelse(motPlan(2, 5))).toEqual({ text: '3 efter planen', riktning: 'under' })
  })
})
