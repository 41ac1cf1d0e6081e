import { z } from 'zod'
import { insatstyper, insatsUtforare } from '@/programme/kraft'
import {
  datum,
  heltal,
  id,
  kodAv,
  text,
  valfriKodAv,
  valfriText,
  valfrittDatum,
  valfrittDecimaltal,
  version,
} from '@/schema/falt'

const TIMMAR = 'Skriv timmar i veckan mellan 0,5 och 40, i hela eller halva timmar.'

const uppgifter = {
  typ: kodAv(insatstyper, 'Välj vilken typ av insats det är.'),
  benamning: valfriText(200),
  utforare: valfriKodAv(insatsUtforare),
  utforareNamn: valfriText(200),
  timmarPerVecka: valfrittDecimaltal(0.5, 40, TIMMAR),
  syfte: valfriText(4_000),
}

/** A new insats: planned, or already running where the day it started is given. */
export const LaggTillInsatsInput = z.object({
  utredningId: id(),
  ...uppgifter,
  planeradStart: valfrittDatum(),
  startad: valfrittDatum(),
})

/** What an insats is about; when it ran is changed by starting, ending and correcting it. */
export const AndraInsatsInput = z.object({
  insatsId: id(),
  version: version(),
  ...uppgifter,
  planeradStart: valfrittDatum(),
})

export const StartaInsatsInput = z.object({
  insatsId: id(),
  version: version(),
  startad: datum('Ange dagen då insatsen började.'),
})

export const AvslutaInsatsInput = z.object({
  insatsId: id(),
  version: version(),
  hur: kodAv(
    [{ kod: 'AVSLUTAD' }, { kod: 'AVBRUTEN' }],
    'Välj om insatsen är avslutad som planerat eller avbruten.',
  ),
  slutad: datum('Ange den sista dagen.'),
  resultat: valfriText(4_000),
  avbrottSkal: valfriText(1_000),
})

/** A dated assessment of remaining ability, whole per cent of full time. */
export const BedomFormagaInput = z.object({
  utredningId: id(),
  datum: datum('Ange dagen för bedömningen.'),
  procent: heltal(0, 100, 'Skriv ett helt tal mellan 0 och 100.'),
  bedomare: text('Skriv vem som har gjort bedömningen.', 200),
  grund: valfriText(400),
  motivering: text('Skriv vad bedömningen grundar sig på.', 4_000),
})
