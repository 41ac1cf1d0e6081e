import type { Datum } from '@/domain/datum'
import type { Programme } from '@/programme/definition'
import type { Ramar } from './insats'

/** Takes a case, its programme and today; gives the frame that an insats of it must keep within. */
export function ramarFor(
  u: { identifierad: Datum; avslutad: Datum | null },
  programme: Pick<Programme, 'installningar'>,
  idag: Datum,
): Ramar {
  return {
    identifierad: u.identifierad,
    avslutad: u.avslutad,
    idag,
    heltidTimmar: programme.installningar.heltidTimmar,
  }
}
