import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { Arende } from './arende'
import { tillPagaende, tillVila, type Arendebyte } from './arendebyte'
import { provaHandelsedatum, type DatumFel } from './handelsedatum'
import { provaPagaende, type PagaendeFel } from './prova-pagaende'

export type Paus = {
  skal: string
  vantasAter: Datum | null
  datum: Datum
  /** The day the case began to run, last time. */
  pagarSedan: Datum
}
export type PausFel = PagaendeFel | DatumFel | 'SKAL_SAKNAS' | 'ATERKOMST_SAKNAS' | 'ATERKOMST_FORE_PAUS'

/** Reasons given by another act: the team's decision, or a samtycke that stands no more. */
export const givnaSkal: readonly (string | null)[] = [
  'TEAMET_AVVAKTAR',
  'SAMTYCKE_ATERKALLAT',
  'SAMTYCKE_UTGANGET',
]

/**
 * Pauses a running case with a reason and the day it is expected to go on.
 * Source: Projektplan, "Lokal/a projektmedarbetare" (the kontaktperson follows the person all the way).
 */
export function pausa(
  u: Arende,
  { skal, vantasAter, datum, pagarSedan }: Paus,
  idag: Datum,
): Outcome<Arendebyte, PausFel> {
  const stoppat = provaPagaende(u)
  if (stoppat) return stoppat
  const datumFel = provaHandelsedatum(datum, pagarSedan, idag)
  if (datumFel) return datumFel
  if (!skal.trim() || givnaSkal.includes(skal)) return rejected('SKAL_SAKNAS')
  if (vantasAter === null) return rejected('ATERKOMST_SAKNAS')
  if (vantasAter <= datum) return rejected('ATERKOMST_FORE_PAUS')
  return accepted(tillVila(datum, skal, vantasAter))
}

export type Aterupptagande = {
  datum: Datum
  /** The day the pause began. */
  pausadSedan: Datum
  /** A samtycke to the team stands today. */
  harSamtycke: boolean
}
export type AterupptagandeFel = DatumFel | 'INTE_PAUSAD' | 'TEAMET_AVVAKTAR' | 'SAMTYCKE_SAKNAS'

/**
 * Lets a paused case run again. One that the team lets wait goes on with the team's new decision; one that rests
 * because the samtycke stands no more needs a new samtycke first (OSL 26 kap. 1 §).
 */
export function ateruppta(
  u: Arende,
  { datum, pausadSedan, harSamtycke }: Aterupptagande,
  idag: Datum,
): Outcome<Arendebyte, AterupptagandeFel> {
  if (u.status !== 'VILANDE') return rejected('INTE_PAUSAD')
  if (u.vilandeSkal === 'TEAMET_AVVAKTAR') return rejected('TEAMET_AVVAKTAR')
  if (givnaSkal.includes(u.vilandeSkal) && !harSamtycke) return rejected('SAMTYCKE_SAKNAS')
  const datumFel = provaHandelsedatum(datum, pausadSedan, idag)
  return datumFel ?? accepted(tillPagaende(datum))
}
