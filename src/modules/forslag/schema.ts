import { z } from 'zod'
import { id, text, valfriText, valfrittDatum, version } from '@/schema/falt'

export const LamnaForslagInput = z.object({
  fornamn: text('Skriv förnamnet.', 100),
  efternamn: text('Skriv efternamnet.', 100),
  nummer: valfriText(20),
  fodelsedatum: valfrittDatum(),
  telefon: valfriText(60),
  motivering: text('Skriv varför du tror att det här kan hjälpa personen.', 4_000),
  grund: valfriText(1_000),
})

export const ForslagInput = z.object({ id: id(), version: version() })
export const AvbojForslagInput = z.object({
  id: id(),
  version: version(),
  skal: text('Skriv varför det inte är aktuellt. Den som föreslog läser det.', 1_000),
})
