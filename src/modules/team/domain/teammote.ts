import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'

export type Motesstart = {
  datum: Datum
  /** Ids of those present; the one who leads is always one of them. */
  narvarande: readonly string[]
  ledare: string
  /** Ids of those who work with the team today. */
  personal: readonly string[]
  /** A meeting of the team whose minutes are not closed. */
  harOppetMote: boolean
}
export type MotesstartFel = 'DATUM_I_FRAMTIDEN' | 'MOTE_PAGAR' | 'OKAND_NARVARANDE'

/**
 * Takes what a meeting starts with and today; gives those present. One open meeting a team at a time, so that a decision
 * has one set of minutes. Source: Projektplan, "Arbetsterapeuter" (leads the team meeting).
 */
export function startaMote(m: Motesstart, idag: Datum): Outcome<string[], MotesstartFel> {
  if (m.harOppetMote) return rejected('MOTE_PAGAR')
  if (m.datum > idag) return rejected('DATUM_I_FRAMTIDEN', { senast: idag })
  return provaNarvaro(m.narvarande, m.ledare, m.personal)
}

/** Takes the ticked, the one who leads and who may be there; gives those present, the one who leads first. */
export function provaNarvaro(
  narvarande: readonly string[],
  ledare: string,
  personal: readonly string[],
): Outcome<string[], 'OKAND_NARVARANDE'> {
  const alla = [...new Set([ledare, ...narvarande])]
  return alla.every((id) => personal.includes(id)) ? accepted(alla) : rejected('OKAND_NARVARANDE')
}

/** What the queue needs to know of a case. */
export type Kolage = {
  aktualiserad: Datum | null
  teambeslut: string | null
  liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE'
  vilandeTill: Datum | null
  status: string
}

/**
 * Takes a case, the day of the meeting and today; says whether the team has a decision to make: sent and undecided,
 * completed since the team asked, or let wait until a day that has come.
 * Source: docs/beslut/2026-11-23-ett-teammote-pa-en-skarm.md.
 */
export function vantarPaBeslut(u: Kolage, motesdag: Datum, idag: Datum): boolean {
  if (u.status === 'AVSLUTAD' || u.aktualiserad === null || u.aktualiserad > motesdag) return false
  if (u.teambeslut === null) return true
  if (u.teambeslut === 'KOMPLETTERAS') return u.liggerHos === 'TEAM'
  return u.teambeslut === 'VILANDE' && u.vilandeTill !== null && u.vilandeTill <= idag
}
