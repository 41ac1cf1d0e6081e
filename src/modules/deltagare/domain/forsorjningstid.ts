/** What is said about for how long somebody has been supported: the months of the spår, and those of the source now. */
export type Forsorjningstid = {
  /** Months with ekonomiskt bistånd in a row, which the spår asks for. */
  manader: number | null
  forsorjning: string | null
  forsorjningSammanhangande: number | null
  forsorjningTotal: number | null
}

/** The source whose time in a row the spår has asked for already. */
const BISTAND = 'EKONOMISKT_BISTAND'

/** Takes what is known; gives the months in a row that the spår has told already, or null where they are a question of their own. */
export const iFoljdEnligtSparet = (f: Pick<Forsorjningstid, 'manader' | 'forsorjning'>): number | null =>
  f.forsorjning === BISTAND ? f.manader : null

/** Takes what was typed; gives it with the time in a row that was asked for once, under the spår. */
export function medForsorjningstid<F extends Forsorjningstid>(f: F): F {
  return { ...f, forsorjningSammanhangande: f.forsorjningSammanhangande ?? iFoljdEnligtSparet(f) }
}

/**
 * Takes what was typed; gives the field that contradicts another, or null: the same bistånd of two lengths, or a total below
 * the time in a row. What is not known contradicts nothing. Source: Projektplan, "Målgrupper" and "Utredningens fem steg" (1).
 */
export function motsagelse(f: Forsorjningstid): 'forsorjningSammanhangande' | 'forsorjningTotal' | null {
  const enligtSparet = iFoljdEnligtSparet(f)
  const iFoljd = f.forsorjningSammanhangande ?? enligtSparet
  if (enligtSparet !== null && iFoljd !== enligtSparet) return 'forsorjningSammanhangande'
  if (f.forsorjningTotal !== null && iFoljd !== null && f.forsorjningTotal < iFoljd) return 'forsorjningTotal'
  return null
}
