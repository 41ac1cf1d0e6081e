import { z } from 'zod'
import { anteckningstyper } from '@/programme/kraft'
import {
  datum,
  id,
  kodAv,
  kryss,
  sidnummer,
  text,
  valfriText,
  valfrittDatum,
  valfrittId,
  version,
} from '@/schema/falt'

const anteckningstext = text('Skriv vad som hände. En mening räcker.')
const typ = kodAv(anteckningstyper, 'Välj hur ni hade kontakt.')

export const SkrivAnteckningInput = z.object({
  utredningId: id(),
  typ,
  datum: datum('Ange dagen då det hände.'),
  text: anteckningstext,
  delad: kryss(),
  nastaKontakt: valfrittDatum(),
  nastaKontaktVad: valfriText(200),
})

export const AndraAnteckningInput = z.object({
  anteckningId: id(),
  version: version(),
  typ,
  datum: datum('Ange dagen då det hände.'),
  text: anteckningstext,
})

export const AnteckningsvalInput = z.object({ anteckningId: id(), version: version() })
export const DelaAnteckningInput = AnteckningsvalInput.extend({ delad: kryss() })
export const MakuleraAnteckningInput = AnteckningsvalInput.extend({
  skal: text('Skriv varför anteckningen makuleras.', 1_000),
})
export const TillaggInput = z.object({ tillaggTillId: id(), text: anteckningstext })

export const AnteckningarInput = z.object({
  deltagareId: id(),
  u: valfrittId(),
  /** The note that is open for change. */
  andra: valfrittId(),
  sida: sidnummer(),
})
export const AntecknaInput = z.object({ utredningId: id() })
