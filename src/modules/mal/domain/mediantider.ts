/** Whole days that periods of a step lasted; periods that run, or whose end nobody knows, are not among them. */
export type Stegtider = { readonly steg: string; readonly dagar: readonly number[] }

/** Both null where there are too few to show. */
export type Mediantid = { steg: string; antal: number | null; mediandagar: number | null }

function median(tal: readonly number[]): number | null {
  if (tal.length === 0) return null
  const iOrdning = [...tal].sort((a, b) => a - b)
  const mitt = (iOrdning.length - 1) / 2
  return ((iOrdning[Math.floor(mitt)] ?? 0) + (iOrdning[Math.ceil(mitt)] ?? 0)) / 2
}

/**
 * Takes the times of the steps and the smallest number that may be shown (5 for styrgrupp, else 1); gives how many
 * periods have ended and their median in calendar days, half a day where two stand in the middle.
 * Source: docs/beslut/2026-11-23-sa-raknas-malen.md and docs/beslut/2026-11-23-sma-grupper.md.
 */
export function mediantider(tider: readonly Stegtider[], minstAntal = 1): Mediantid[] {
  return tider.map(({ steg, dagar }) => {
    if (minstAntal > 1 && dagar.length < minstAntal) return { steg, antal: null, mediandagar: null }
    return { steg, antal: dagar.length, mediandagar: median(dagar) }
  })
}
