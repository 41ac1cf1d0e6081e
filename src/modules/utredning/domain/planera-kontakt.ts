import type { Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'

/**
 * Takes the case, the wished next contact (null: none any more) and today; a contact lies today or ahead, and a closed
 * case plans nothing. Source: Projektplan, "Lokal/a projektmedarbetare" (a planned next contact in every step).
 */
export function provaPlan(
  u: { avslutad: Datum | null },
  nastaKontakt: Datum | null,
  idag: Datum,
): Outcome<null, 'AVSLUTAD_INGEN_KONTAKT' | 'KONTAKT_HAR_PASSERAT'> {
  if (u.avslutad !== null) return rejected('AVSLUTAD_INGEN_KONTAKT')
  return nastaKontakt !== null && nastaKontakt < idag ? rejected('KONTAKT_HAR_PASSERAT') : accepted(null)
}
