import type { Datum } from '@/domain/datum'
import { EGEN_ROST } from '@/programme/kraft'
import type { AktualiseringRad, BidragRad } from './handelserader'

/** The person's own words and where they stand. */
export interface EgnaOrd {
  text: string
  datum: Datum
  /** The life area, or null for the sending. */
  omrade: string | null
}

/** The area about what the person wants stands first. */
const FORST = 'EGNA_MAL'

/**
 * Takes the voices of the kartläggning (latest first) and the sendings; gives the person's own words to show: about own
 * goals, else the latest of any area, else what was said at the sending; null where none are written.
 */
export function egnaOrd(
  bidrag: readonly BidragRad[],
  sandningar: readonly AktualiseringRad[],
): EgnaOrd | null {
  const egna = bidrag.filter((b) => b.yrke === EGEN_ROST && b.text.trim())
  const val = egna.find((b) => b.omrade === FORST) ?? egna[0]
  if (val) return { text: val.text.trim(), datum: val.andrad, omrade: val.omrade }
  const sandning = sandningar.findLast((a) => !a.makulerad && a.egnaOrd?.trim())
  return sandning ? { text: sandning.egnaOrd?.trim() ?? '', datum: sandning.skickad, omrade: null } : null
}
