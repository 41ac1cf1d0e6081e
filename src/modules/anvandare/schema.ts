import { z } from 'zod'
import { roller } from '@/server/actor'
import { datum, id, sidnummer, text, valfriText, valfrittDatum } from '@/schema/falt'
import { NyttLosenordInput } from '@/schema/losenord'

const EPOST_FEL = 'Skriv en e-postadress, till exempel namn@kommun.se.'

export const SkapaKontoInput = z.object({
  namn: text('Skriv personens namn.', 120),
  epost: z.string().trim().toLowerCase().pipe(z.email(EPOST_FEL)).pipe(z.string().max(200, EPOST_FEL)),
})

export const ForeslaMedlemskapInput = z.object({
  anvandareId: id(),
  roll: z.enum(roller, 'Välj en roll.'),
  yrke: valfriText(40),
  kommunKod: valfriText(4),
  teamKod: valfriText(40),
  fran: datum('Ange från vilken dag det gäller.'),
  till: valfrittDatum(),
})

export const MedlemskapInput = z.object({ id: id() })
export const SattSistaDagInput = z.object({ id: id(), till: datum('Ange uppdragets sista dag.') })
export const KontoInput = z.object({ id: id() })

export const BeviljaAnnatTeamInput = z.object({
  anvandareId: id(),
  teamKod: text('Välj ett team.', 40),
  fran: datum('Ange från vilken dag det gäller.'),
  till: datum('Ange till och med vilken dag det gäller.'),
  skal: text('Skriv varför, så att den som granskar förstår.', 500),
})

export const BytLosenordInput = z
  .object({ nuvarande: z.string().min(1, 'Skriv lösenordet som du har nu.').max(200) })
  .and(NyttLosenordInput)

export const KontonInput = z.object({ sok: valfriText(80), roll: valfriText(40), sida: sidnummer() })
