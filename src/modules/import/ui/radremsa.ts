import type { ImportBild } from '../import-bild'

export type Streckslag = 'in' | 'lika' | 'ut'

export interface Remsa {
  /** Row numbers in the file. */
  forsta: number
  sista: number
  /** One a row, or several rows together, where one refused row makes the whole of it refused. */
  streck: Streckslag[]
}

/** Takes a tried list and how many ticks there is room for; gives its rows as ticks, in the order of the file. */
export function radremsa(
  { avvisade, accepterade, oforandrade }: Pick<ImportBild, 'avvisade' | 'accepterade' | 'oforandrade'>,
  hogst: number,
): Remsa {
  const rader = [
    ...avvisade.map(({ rad }) => ({ rad, slag: 'ut' as const })),
    ...accepterade.map(({ rad }) => ({ rad, slag: 'in' as const })),
    ...oforandrade.map(({ rad }) => ({ rad, slag: 'lika' as const })),
  ].sort((a, b) => a.rad - b.rad)
  const perStreck = Math.max(1, Math.ceil(rader.length / hogst))
  const streck: Streckslag[] = []
  for (let i = 0; i < rader.length; i += perStreck) {
    const har = new Set(rader.slice(i, i + perStreck).map((r) => r.slag))
    streck.push(har.has('ut') ? 'ut' : har.has('in') ? 'in' : 'lika')
  }
  return { forsta: rader[0]?.rad ?? 2, sista: rader.at(-1)?.rad ?? 2, streck }
}
