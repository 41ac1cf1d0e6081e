import { z } from 'zod'
import { flera, id, text, valfriText, valfrittId, version } from '@/schema/falt'

/** What the kommun sends to its team. */
export const SkickaAktualiseringInput = z.object({
  utredningId: id(),
  version: version(),
  /** Asked for by the rule, together with all else that is missing. */
  fraga: valfriText(4_000),
  egnaOrd: valfriText(4_000),
  /** Earlier notes that the team may read. */
  anteckningar: flera(id()),
  /** Who in the team handles a protected person. */
  arbetsterapeutId: valfrittId(),
})
export type SkickaAktualisering = z.output<typeof SkickaAktualiseringInput>

export const AtertaAktualiseringInput = z.object({
  utredningId: id(),
  version: version(),
  skal: text('Skriv varför aktualiseringen tas tillbaka.', 2_000),
})

export const KompletteraAktualiseringInput = z.object({
  utredningId: id(),
  version: version(),
  komplettering: text('Skriv det som teamet har bett om.', 8_000),
})
