import { z } from 'zod'
import { handelser } from '@/server/audit/events'
import { id, text, valfriText, valfrittDatum, valfrittHeltal, valfrittId } from '@/schema/falt'

export const LoggInput = z.object({
  fran: valfrittDatum(),
  till: valfrittDatum(),
  vem: valfrittId(),
  /** An event that is not in the catalogue filters nothing. */
  vad: valfriText(60).transform((v) => ((handelser as readonly string[]).includes(v ?? '') ? v : null)),
  fore: valfrittHeltal(1, 999_999_999),
})

export const LoggutdragInput = z.object({ deltagareId: id(), fran: valfrittDatum(), till: valfrittDatum() })

export const FinnPersonInput = z.object({ nummer: text('Skriv hela personnumret.', 20) })
