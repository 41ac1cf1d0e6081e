import { daysBetween, type Datum } from '@/domain/datum'

export type Period = { readonly fran: Datum; readonly till: Datum }

/**
 * Takes a target, a date and the programme's period (both days included) and gives how many persons an even pace
 * would have reached when the date is over: 0 before the start, the target on the last day. Not rounded.
 * Source: docs/beslut/2026-11-23-sa-raknas-malen.md (the plan is linear until it is edited).
 */
export function planeradTakt(mal: number, per: Datum, period: Period): number {
  const dagar = daysBetween(period.fran, period.till) + 1
  const gangna = daysBetween(period.fran, per) + 1
  return (mal * Math.min(Math.max(gangna, 0), dagar)) / dagar
}

export type PlanLage = 'FORE' | 'FOLJER' | 'EFTER'

/** So near the plan counts as following it: five per cent, and always two persons. */
const TOLERANS = { andel: 0.05, personer: 2 }

/** How an outcome stands to the plan: the difference in whole persons, negative when behind, and what it is called. */
export type MotPlan = { antal: number; lage: PlanLage }

/**
 * Takes an outcome and the plan at the same date; gives how they stand to each other. The one rule, for the sentence and
 * the rows alike. Source: docs/beslut/2026-11-23-rubriken-pa-malsidan.md.
 */
export function motPlan(utfall: number, plan: number): MotPlan {
  const antal = utfall - Math.round(plan)
  if (Math.abs(antal) <= Math.max(TOLERANS.personer, plan * TOLERANS.andel)) return { antal, lage: 'FOLJER' }
  return { antal, lage: antal > 0 ? 'FORE' : 'EFTER' }
}
