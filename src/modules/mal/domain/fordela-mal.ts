/**
 * Spreads a programme's target over kommuner. Source: docs/beslut/2026-11-23-delmal-per-kommun.md; the plan sets
 * only Mål 1 per kommun (Projektplan, "Målgrupper").
 */

export type Vikt = { readonly kommunkod: string; readonly vikt: number }

/**
 * Takes a whole target and the weights (Mål 1 per kommun); gives each kommun's share by the largest-remainder
 * method in exact whole-number arithmetic, so that they sum to the target. Equal remainders: lower kommunkod first.
 * With no weight at all nobody gets a share.
 */
export function fordelaMal(mal: number, vikter: readonly Vikt[]): Map<string, number> {
  const summa = vikter.reduce((s, v) => s + BigInt(v.vikt), 0n)
  if (summa === 0n) return new Map(vikter.map((v) => [v.kommunkod, 0]))
  const delar = vikter.map(({ kommunkod, vikt }) => {
    const produkt = BigInt(mal) * BigInt(vikt)
    return { kommunkod, hela: produkt / summa, rest: produkt % summa }
  })
  const kvar = mal - Number(delar.reduce((s, d) => s + d.hela, 0n))
  const medEnTill = new Set(
    [...delar]
      .sort((a, b) => (a.rest === b.rest ? (a.kommunkod < b.kommunkod ? -1 : 1) : a.rest > b.rest ? -1 : 1))
      .slice(0, kvar)
      .map((d) => d.kommunkod),
  )
  return new Map(delar.map((d) => [d.kommunkod, Number(d.hela) + (medEnTill.has(d.kommunkod) ? 1 : 0)]))
}

export type MalsattIndikator = { readonly kod: string; readonly mal: number | null; readonly andel: unknown }

/**
 * Takes the programme's indicators and Mål 1 per kommun on the date asked for; gives every target per kommun:
 * Mål 1 as agreed, the ones derived from it spread in proportion.
 */
export function malPerKommun(
  indikatorer: readonly MalsattIndikator[],
  m1: readonly Vikt[],
): Map<string, Map<string, number>> {
  const malsatta = indikatorer.flatMap((i) => (i.mal === null ? [] : [{ ...i, mal: i.mal }]))
  return new Map(
    malsatta.map((i) => [
      i.kod,
      i.andel === null ? new Map(m1.map((v) => [v.kommunkod, v.vikt])) : fordelaMal(i.mal, m1),
    ]),
  )
}

/** Takes one indicator's targets per kommun and some kommuner (a team's); gives their sum. */
export function malForKommuner(
  perKommun: ReadonlyMap<string, number>,
  kommunkoder: readonly string[],
): number {
  return kommunkoder.reduce((summa, kod) => summa + (perKommun.get(kod) ?? 0), 0)
}
