import type { Datum } from '@/domain/datum'
import type { Kolumn } from './rubriker'

/** Every code that a row can get. Source: docs/beslut/2026-11-23-import-av-deltagare.md. */
export type RadFelKod =
  | 'SAKNAS'
  | 'PERSONNUMMER_OGILTIGT'
  | 'ALDER_UTANFOR'
  | 'DUBBLETT_I_FILEN'
  | 'FINNS_REDAN_MED_ANDRA_UPPGIFTER'
  | 'BEHOVER_GRANSKAS'
  | 'OKAND_KOMMUN'
  | 'EJ_BEHORIG_KOMMUN'
  | 'OKANT_VARDE'
  | 'DATUM_OGILTIGT'
  | 'DATUM_I_FRAMTIDEN'
  | 'DATUM_ORDNING'
  | 'TEAMBESLUT_EJ_ANTAGEN'
  | 'MANADER_FOR_FA_UTAN_SKAL'
  | 'SKAL_SAKNAS'

/** Why a personnummer does not hold, for the words. */
export type NummerOrsak = 'FORM' | 'FORKORTAT' | 'DATUM' | 'I_FRAMTIDEN' | 'KONTROLLSIFFRA'

/** What the words need beyond code and column; never a personnummer. */
export type FelUppgift = {
  readonly nummer?: NummerOrsak
  readonly alder?: {
    readonly ar: number
    readonly paDatum: Datum
    readonly kolumn: Kolumn
    readonly tidigast: Datum | null
  }
  readonly forstaRad?: number
  readonly fore?: { readonly kolumn: Kolumn; readonly datum: Datum }
  readonly kravsAv?: Kolumn
  readonly manader?: number
  readonly kommun?: { readonly egen: string; readonly annan: string }
  readonly skiljer?: readonly Kolumn[]
}

/** One fault of one row: in which column, which code, and the facts behind it. */
export type CellFel = { readonly kolumn: Kolumn; readonly kod: RadFelKod; readonly uppgift?: FelUppgift }
