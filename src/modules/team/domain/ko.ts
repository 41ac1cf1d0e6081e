/** What the way through a meeting's queue needs to know of a case. */
export interface Koplats {
  utredningId: string
  skyddad: boolean
  /** What the meeting has decided about it; null while it waits. */
  beslut: object | null
}

const vantar = (a: Koplats): boolean => a.beslut === null

/**
 * Takes the queue and the case on the table; gives the next ordinary case that waits, from the top again, or null. A
 * protected case is never taken up by itself: it is decided apart, when the one who leads the meeting chooses it.
 * Source: docs/beslut/2026-11-23-ett-teammote-pa-en-skarm.md.
 */
export function nastaSomVantar<A extends Koplats>(ko: readonly A[], valt: string | null): A | null {
  const i = ko.findIndex((a) => a.utredningId === valt)
  const efter = [...ko.slice(i + 1), ...ko.slice(0, Math.max(i, 0))]
  return efter.find((a) => !a.skyddad && vantar(a)) ?? null
}

/** Takes the queue and the case on the table; gives its neighbour among its own: the ordinary, or the protected. */
export function granne<A extends Koplats>(ko: readonly A[], valt: string | null, steg: 1 | -1): A | null {
  const skyddad = ko.find((a) => a.utredningId === valt)?.skyddad ?? false
  const egna = ko.filter((a) => a.skyddad === skyddad)
  const i = egna.findIndex((a) => a.utredningId === valt)
  return (i < 0 ? egna[steg === 1 ? 0 : egna.length - 1] : egna[i + steg]) ?? null
}

/** Takes the queue; gives how many protected cases wait. */
export const antalSkyddadeSomVantar = (ko: readonly Koplats[]): number =>
  ko.filter((a) => a.skyddad && vantar(a)).length
