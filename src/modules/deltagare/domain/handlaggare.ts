import { accepted, rejected, type Outcome } from '@/domain/outcome'

/**
 * Who handles a protected person. Source: OSL 21 kap. 3 § and docs/beslut/2026-11-23-skyddade-personuppgifter.md:
 * at least two where the kommun has two who can be, so that illness does not lock the case; never none.
 */

export type Handlaggarval = {
  /** Those chosen. */
  valda: readonly string[]
  /** Those who must be among them: who sets the protection, and the contact person of an open utredning. */
  maste: readonly string[]
  /** Those who can be handlers at all. */
  mojliga: readonly string[]
}

/** Takes a choice of handlers and gives the whole list, each once; refused where somebody cannot be one. */
export function bestamHandlaggare(
  val: Handlaggarval,
): Outcome<string[], 'HANDLAGGARE_EJ_MOJLIG' | 'HANDLAGGARE_SAKNAS'> {
  const alla = [...new Set([...val.maste, ...val.valda])]
  if (alla.length === 0) return rejected('HANDLAGGARE_SAKNAS')
  if (alla.some((id) => !val.mojliga.includes(id))) return rejected('HANDLAGGARE_EJ_MOJLIG')
  return accepted(alla)
}

/** Takes the handlers and those who can be; says whether a second one is still to be named. */
export function behoverAndraHandlaggare(handlaggare: readonly string[], mojliga: readonly string[]): boolean {
  return handlaggare.length < 2 && mojliga.length >= 2
}
