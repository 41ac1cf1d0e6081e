import type { CellFel } from './cell-fel'

/** Gives what is asked row by row, in the file's order, whom the row is about: the fault of every row but the first, by that first. */
export function dubblettkoll(): (vem: string, rad: number) => CellFel[] {
  const forstaRad = new Map<string, number>()
  return (vem, rad) => {
    const forsta = forstaRad.get(vem)
    if (forsta !== undefined)
      return [{ kolumn: 'Personnummer', kod: 'DUBBLETT_I_FILEN', uppgift: { forstaRad: forsta } }]
    forstaRad.set(vem, rad)
    return []
  }
}
