import { accepted, type Outcome } from '@/domain/outcome'
import type { Cell, InlastFil } from './cell'
import type { CellFel } from './cell-fel'
import { granskaRad, somMangd } from './granska-rad'
import type { Importrad } from './importrad'
import { dubblettkoll } from './dubbletter'
import { matchaRubriker, type KolumnPlatser, type RubrikFel, type RubrikFelKod } from './rubriker'
import { radtolk, type Villkor } from './tolka-rad'

export type GodkandRad = { readonly rad: number; readonly celler: readonly Cell[]; readonly falt: Importrad }
/**
 * `skyddad`: the row says that the person has skyddade uppgifter, so name and number are not shown in a list.
 * `personnummer`: null where the cell has none.
 */
export type AvvisadRad = {
  readonly rad: number
  readonly personnummer: string | null
  readonly celler: readonly Cell[]
  readonly fel: readonly CellFel[]
  readonly skyddad: boolean
}

/** A whole file held against the rules: nothing has been compared with what is stored yet. */
export type Granskning = {
  readonly rader: number
  readonly platser: KolumnPlatser
  readonly godkanda: readonly GodkandRad[]
  readonly avvisade: readonly AvvisadRad[]
}

/**
 * Takes a read file and what it is held against; gives its rows, sound or with all their faults. A person's every
 * row after the first is a duplicate, also when the first was refused. Refuses the whole file for its headers alone.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function granskaFil(
  fil: InlastFil,
  villkor: Villkor,
): Outcome<Granskning, RubrikFelKod, readonly RubrikFel[]> {
  const rubriker = matchaRubriker(fil.rubriker, fil.rader)
  if (!rubriker.accepted) return rubriker
  const tolka = radtolk(rubriker.value, villkor)
  const dubblett = dubblettkoll()
  const godkanda: GodkandRad[] = []
  const avvisade: AvvisadRad[] = []
  for (const { rad, celler } of fil.rader) {
    const tolkad = tolka(celler)
    const utfall = granskaRad(tolkad)
    const fel: CellFel[] = utfall.accepted ? [] : [...(utfall.data ?? [])]
    const nummer = tolkad.Personnummer.lage === 'VARDE' ? tolkad.Personnummer.varde.nummer : null
    if (nummer !== null) fel.push(...dubblett(nummer, rad))
    const skydd = tolkad['Skyddade uppgifter']
    const skyddad = skydd.lage === 'OGILTIG' || (skydd.lage === 'VARDE' && skydd.varde === 'JA')
    if (utfall.accepted && fel.length === 0) godkanda.push({ rad, celler, falt: utfall.value })
    else avvisade.push({ rad, personnummer: nummer, celler, fel: somMangd(fel), skyddad })
  }
  return accepted({ rader: fil.rader.length, platser: rubriker.value, godkanda, avvisade })
}
