import { addDays, type Datum } from '@/domain/datum'
import { vantarPaBeslut } from '@/modules/team/domain/public'
import type { Installningar } from '@/programme/definition'

/** What waits for one and is nobody's own: one row each on the start page, with how many and how many of them are late. */
export interface Gemensamt {
  slag: 'BESLUT' | 'FORSLAG' | 'UPPDRAG' | 'UTAN_KONTAKTPERSON' | 'UTSE_ARBETSTERAPEUT'
  antal: number
  forsenade: number
}

/** What is known of sent cases that the team has not admitted, and how many are so alike. */
export type Obeslutad = Parameters<typeof vantarPaBeslut>[0] & { liggerHosSedan: Datum; antal: number }

/**
 * Takes the cases that are sent and not admitted; gives how many wait for the team's decision today, as the team meeting
 * counts them, and how many are past the day it should have been made. Source: Projektplan, "Arbetsterapeuter";
 * docs/beslut/2026-11-23-teamets-beslut.md.
 */
export function teametsBeslut(
  lagen: readonly Obeslutad[],
  idag: Datum,
  regler: Pick<Installningar, 'beslutVantarDagar'>,
): Gemensamt {
  const vantar = lagen.filter((u) => vantarPaBeslut(u, idag, idag))
  const senast = (u: Obeslutad): Datum => u.vilandeTill ?? addDays(u.liggerHosSedan, regler.beslutVantarDagar)
  const summa = (dessa: readonly Obeslutad[]): number => dessa.reduce((n, u) => n + u.antal, 0)
  return { slag: 'BESLUT', antal: summa(vantar), forsenade: summa(vantar.filter((u) => senast(u) < idag)) }
}
