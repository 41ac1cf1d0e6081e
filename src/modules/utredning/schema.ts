import { z } from 'zod'
import { avslutsorsaker, forsorjningskallor, pausskal } from '@/programme/kraft'
import {
  datum,
  id,
  kodAv,
  text,
  valfriKodAv,
  valfriText,
  valfrittDatum,
  valfrittId,
  version,
} from '@/schema/falt'

/** A page about a person's case: the latest utredning, or the one named by u. */
export const ArendeSidaInput = z.object({ deltagareId: id(), u: valfrittId() })

export const VisaNummerInput = z.object({ utredningId: id() })

const arArende = { utredningId: id(), version: version() }

export const PlaneraKontaktInput = z.object({
  ...arArende,
  nastaKontakt: valfrittDatum(),
  nastaKontaktVad: valfriText(200),
})

export const PausaInput = z.object({
  ...arArende,
  skal: kodAv(pausskal, 'Välj varför utredningen pausas.'),
  datum: datum('Ange dagen då pausen börjar.'),
  vantasAter: datum('Ange när utredningen väntas fortsätta.'),
})
export const AterupptaInput = z.object({ ...arArende, datum: datum('Ange dagen då utredningen fortsätter.') })
export const AvslutaUtredningInput = z.object({
  ...arArende,
  orsak: kodAv(avslutsorsaker, 'Välj varför utredningen avslutas.'),
  datum: datum('Ange dagen för avslutet.'),
  kommentar: valfriText(4_000),
})
export const MakuleraAvslutInput = z.object({
  ...arArende,
  skal: text('Skriv varför avslutet inte stämmer.', 1_000),
})
export const ReturneraStegInput = z.object({
  ...arArende,
  till: z.string().max(40),
  datum: datum('Ange dagen då utredningen går tillbaka.'),
  skal: text('Skriv varför utredningen går tillbaka.', 1_000),
})
/** Without a date: today. */
export const StartaKartlaggningInput = z.object({ ...arArende, datum: valfrittDatum() })
export const BytKontaktpersonInput = z.object({ ...arArende, kontaktpersonId: id() })
export const BytAnsvarigInput = z.object({ ...arArende, arbetsterapeutId: id() })

/** The warm hand-over to the one who takes on. */
export const OverlamningInput = z.object({
  ...arArende,
  mottagare: valfriText(400),
  trepartssamtal: valfrittDatum(),
  trepartssamtalSkal: valfriText(1_000),
  insatsEjStartadSkal: valfriText(1_000),
})
export const UppfoljningInput = z.object({
  ...arArende,
  datum: datum('Ange dagen för uppföljningen.'),
  nadd: kodAv([{ kod: 'JA' }, { kod: 'NEJ' }], 'Svara om du nådde personen.'),
  forsorjning: valfriKodAv(forsorjningskallor),
  sysselsattning: valfriText(400),
  kommentar: valfriText(4_000),
})
