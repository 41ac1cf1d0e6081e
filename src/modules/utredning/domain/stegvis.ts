import { type Datum, daysBetween, earliestOf, latestOf } from '@/domain/datum'
import type { Steg } from '@/programme/definition'
import { iFoljd } from './steg-foljd'

/** A stretch of days in a step; `till` is exclusive and null while it runs. */
export interface StegPeriodRad {
  steg: string
  fran: Datum
  till: Datum | null
  okantSlut: boolean
  /** Why the utredning came back to the step. */
  skal: string | null
}

/** A stretch of days in a status; `till` is exclusive. */
export interface StatusPeriodRad {
  status: string
  fran: Datum
  till: Datum | null
}

/** One step of the programme and what has been of it so far. */
export interface StegLage {
  kod: string
  nummer: number
  kort: string
  lage: 'klar' | 'pagar' | 'kommande'
  /** The latest stretch; null where the step has not begun. */
  senast: { fran: Datum; till: Datum | null } | null
  /** Days of all stretches so far, today included as begun; null where an end is unknown. */
  dagar: number | null
  vilandeDagar: number
  ganger: number
  retur: { datum: Datum; skal: string } | null
}

/**
 * Takes the programme's steps, a case's periods, where the case stands and today; gives each step with its dates, days
 * and returns. A step that has begun but lies ahead of where the case stands now (after a return) is yet to come.
 * Source: Projektplan, "Utredningens fem steg".
 */
export function stegvis(
  steg: readonly Steg[],
  perioder: readonly StegPeriodRad[],
  statusar: readonly StatusPeriodRad[],
  nu: { steg: string; avslutad: Datum | null },
  idag: Datum,
): StegLage[] {
  const foljd = iFoljd(perioder, steg)
  const aktuellt = steg.find((s) => s.kod === nu.steg)?.nummer ?? 0
  return steg.map((s) => {
    const egna = foljd.filter((p) => p.steg === s.kod)
    const senast = egna.at(-1) ?? null
    const retur = [...egna].reverse().find((p) => p.skal !== null) ?? null
    return {
      kod: s.kod,
      nummer: s.nummer,
      kort: s.kort,
      lage: lageAv(s.nummer, aktuellt, nu.avslutad !== null),
      senast: senast && { fran: senast.fran, till: senast.till },
      dagar: egna.some((p) => p.okantSlut) ? null : sum(egna.map((p) => daysBetween(p.fran, p.till ?? idag))),
      vilandeDagar: sum(egna.map((p) => pausedDays(p, statusar, idag))),
      ganger: egna.length,
      retur: retur && { datum: retur.fran, skal: retur.skal ?? '' },
    }
  })
}

function lageAv(nummer: number, aktuellt: number, avslutad: boolean): StegLage['lage'] {
  if (nummer > aktuellt) return 'kommande'
  return nummer < aktuellt || avslutad ? 'klar' : 'pagar'
}

function pausedDays(p: StegPeriodRad, statusar: readonly StatusPeriodRad[], idag: Datum): number {
  const slut = p.till ?? idag
  const overlapp = statusar
    .filter((s) => s.status === 'VILANDE')
    .map((s) => daysBetween(latestOf(p.fran, s.fran), earliestOf(slut, s.till) ?? slut))
  return sum(overlapp.filter((d) => d > 0))
}

const sum = (tal: number[]): number => tal.reduce((a, b) => a + b, 0)
