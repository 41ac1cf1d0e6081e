import type { Datum } from '@/domain/datum'
import type { Indikator, Kon, Spar, UtredningHistoria } from '@/programme/definition'

/** One row of the list behind the numbers: this utredning counts in this indicator on these days. */
export type MalRad = {
  kommunKod: string
  utredningId: string
  deltagareId: string
  person: string
  indikator: string
  kon: Kon
  spar: Spar
  fran: Datum
  /** Exclusive; null means still. */
  till: Datum | null
}

/**
 * Takes a programme's indicators and one utredning's whole history; gives all its rows, which replace the earlier
 * ones. Kön, spår and person are as they are recorded now.
 * Source: Projektplan, "Operativa mål"; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function beraknaIntervall(indikatorer: readonly Indikator[], historia: UtredningHistoria): MalRad[] {
  const { kommunKod, utredningId, deltagareId, person, kon, spar } = historia
  return indikatorer.flatMap((indikator) =>
    indikator
      .intervall(historia)
      .map((i) => ({ kommunKod, utredningId, deltagareId, person, kon, spar, ...i })),
  )
}
