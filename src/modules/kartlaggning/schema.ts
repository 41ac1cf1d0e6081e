import { z } from 'zod'
import { EGEN_ROST, kartlaggningsfragor, livsomraden, yrken } from '@/programme/kraft'
import { datum, id, kodAv, text, valfriKodAv, valfriText, valfrittId, version } from '@/schema/falt'

const omraden = [...livsomraden, ...kartlaggningsfragor]
const arOmrade = { utredningId: id(), omrade: kodAv(omraden), version: version() }

/** The page: the latest utredning or the one named by u, and the area that is open for writing. */
export const KartlaggningSidaInput = z.object({
  deltagareId: id(),
  u: valfrittId(),
  omrade: valfriKodAv(omraden),
  instrument: valfrittId(),
})

/** Version 0: nothing is written in this voice yet. */
export const SparaBidragInput = z.object({
  ...arOmrade,
  yrke: kodAv([{ kod: EGEN_ROST }, ...yrken]),
  text: valfriText().transform((t) => t ?? ''),
  styrkor: valfriText(),
  hinder: valfriText(),
  stodbehov: valfriText(),
})

export const EjAktuelltInput = z.object({
  utredningId: id(),
  omrade: kodAv(livsomraden),
  version: version(),
  skal: text('Skriv varför området inte är aktuellt.', 1_000),
})
export const AktuelltInput = z.object({ utredningId: id(), omrade: kodAv(livsomraden), version: version() })

const instrument = {
  namn: text('Skriv vad instrumentet heter.', 200),
  datum: datum('Ange dagen då det användes.'),
  bedomare: text('Skriv vem som gjorde bedömningen.', 200),
  sammanfattning: text('Sammanfatta vad som kom fram.', 4_000),
}
export const LaggTillInstrumentInput = z.object({ utredningId: id(), ...instrument })
export const RattaInstrumentInput = z.object({
  instrumentId: id(),
  version: version(),
  ...instrument,
  skal: text('Skriv vad som var fel.', 1_000),
})
export const MakuleraInstrumentInput = z.object({
  instrumentId: id(),
  version: version(),
  skal: text('Skriv varför det makuleras.', 1_000),
})

export const AvslutaKartlaggningInput = z.object({
  utredningId: id(),
  version: version(),
  datum: datum('Ange dagen då kartläggningen avslutas.'),
})
