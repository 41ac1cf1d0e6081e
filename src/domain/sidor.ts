/** So many rows of a long list stand on one page of it. */
export const PER_SIDA = 30

/** Takes how many rows there are in all; gives how many pages that is, one at least. */
export const antalSidor = (antal: number): number => Math.max(1, Math.ceil(antal / PER_SIDA))

export interface Sida<T> {
  rader: T[]
  /** From 1. */
  sida: number
  antalSidor: number
}

/** Takes a whole list and which page of it is asked for, from 1; gives that page. One after the last is the last. */
export function sidaAv<T>(lista: readonly T[], sida: number): Sida<T> {
  const sidor = antalSidor(lista.length)
  const denna = Math.min(sida, sidor)
  return { rader: lista.slice((denna - 1) * PER_SIDA, denna * PER_SIDA), sida: denna, antalSidor: sidor }
}
