/** So many rows of a long list stand on one page of it. */
export const PER_SIDA = 30

const antalSidor = (antal: number): number => Math.max(1, Math.ceil(antal / PER_SIDA))

export interface Sida<T> {
  rader: T[]
  /** From 1. */
  sida: number
  antalSidor: number
}

/** What is read for one page: so many rows, after so many. */
export interface Fonster {
  hoppa: number
  antal: number
}

/** Takes a whole list and which page of it is asked for, from 1; gives that page. One after the last is the last. */
export function sidaAv<T>(lista: readonly T[], sida: number): Sida<T> {
  const sidor = antalSidor(lista.length)
  const denna = Math.min(sida, sidor)
  return { rader: lista.slice((denna - 1) * PER_SIDA, denna * PER_SIDA), sida: denna, antalSidor: sidor }
}

/**
 * Takes which page of a list is asked for, from 1, and what reads a part of it and tells how many there are in all; gives
 * that page with what was read for it. One after the last is the last.
 */
export async function lasSida<R extends { rader: readonly unknown[]; antal: number }>(
  sida: number,
  las: (fonster: Fonster) => Promise<R>,
): Promise<R & { sida: number; antalSidor: number }> {
  const last = async (nr: number) => ({
    ...(await las({ hoppa: (nr - 1) * PER_SIDA, antal: PER_SIDA })),
    sida: nr,
  })
  let denna = await last(sida)
  // Whoever reads past the end may not be told how many there are.
  if (denna.rader.length === 0 && sida > 1) {
    const forsta = await last(1)
    const sista = antalSidor(forsta.antal)
    denna = sista === 1 ? forsta : await last(sista)
  }
  return { ...denna, antalSidor: antalSidor(denna.antal) }
}
