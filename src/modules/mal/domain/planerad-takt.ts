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

/** Takes an outcome and the plan at the same date; gives the difference in whole persons, negative when behind. */
export function avvikelseFranPlan(utfall: number, plan: number): number {
  return utfall - Math.round(plan)
}
