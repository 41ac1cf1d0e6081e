import type { Programme, Stegborjan, StegUnderlag } from '@/programme/definition'

/** What the rules of a case read of its programme. */
export type Programregler = Pick<Programme, 'steg' | 'installningar' | 'koder'>

/** Takes a programme and an act; gives the code of the step that the act begins. A programme without it is a bug. */
export function stegSomBorjarMed(program: Pick<Programme, 'steg'>, borjan: Stegborjan): string {
  const steg = program.steg.find((s) => s.borjarMed === borjan)
  if (!steg) throw new Error(`Programmet har inget steg som börjar med ${borjan}`)
  return steg.kod
}

/** Takes a programme and a step's code; gives its place in the order, 1 first. */
export function stegNummer(program: Pick<Programme, 'steg'>, kod: string): number {
  return program.steg.find((s) => s.kod === kod)?.nummer ?? 0
}

/**
 * Takes a programme, a step and the facts; gives the codes of the criteria that are not met, in the checklist's order.
 * Source: Projektplan, "Utredningens fem steg".
 */
export function ouppfylldaKriterier(
  program: Pick<Programme, 'steg'>,
  kod: string,
  underlag: StegUnderlag,
): string[] {
  const kriterier = program.steg.find((s) => s.kod === kod)?.kriterier ?? []
  return kriterier.filter((k) => !k.uppfyllt(underlag)).map((k) => k.kod)
}
