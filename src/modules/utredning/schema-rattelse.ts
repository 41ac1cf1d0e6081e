import { z } from 'zod'
import { avslutsorsaker, forsorjningskallor, insatstyper } from '@/programme/kraft'
import {
  datum,
  heltal,
  id,
  kodAv,
  text,
  valfriKodAv,
  valfriText,
  valfrittDatum,
  valfrittId,
  version,
} from '@/schema/falt'

/** Corrections and annulments: which thing, from which version, why; and what it should say instead. */

const saker = [
  'aktivitetsformaga',
  'insats',
  'uppfoljning',
  'aktualisering',
  'teambeslut',
  'samtycke',
  'avslut',
] as const

const vad = {
  utredningId: id(),
  sakId: id(),
  version: version(),
  skal: text('Skriv varför det rättas.', 1_000),
}
const ratt = datum('Ange den rätta dagen.')

export const RattaInput = z.discriminatedUnion('sak', [
  z.object({
    ...vad,
    sak: z.literal('aktivitetsformaga'),
    datum: ratt,
    procent: heltal(0, 100),
    bedomare: valfriText(200),
    grund: valfriText(400),
    motivering: text('Skriv vad bedömningen grundar sig på.', 4_000),
  }),
  z.object({
    ...vad,
    sak: z.literal('insats'),
    typ: kodAv(insatstyper, 'Välj vilken sorts insats det är.'),
    startad: datum('Ange dagen då insatsen startade.'),
    slutad: valfrittDatum(),
  }),
  z.object({
    ...vad,
    sak: z.literal('uppfoljning'),
    datum: ratt,
    nadd: kodAv([{ kod: 'JA' }, { kod: 'NEJ' }], 'Svara om du nådde personen.'),
    forsorjning: valfriKodAv(forsorjningskallor),
    sysselsattning: valfriText(400),
    kommentar: valfriText(4_000),
  }),
  z.object({ ...vad, sak: z.literal('aktualisering'), datum: ratt }),
  z.object({ ...vad, sak: z.literal('teambeslut'), datum: ratt }),
  z.object({ ...vad, sak: z.literal('samtycke'), datum: ratt, till: valfrittDatum() }),
  z.object({
    ...vad,
    sak: z.literal('avslut'),
    datum: ratt,
    orsak: kodAv(avslutsorsaker, 'Välj varför utredningen avslutades.'),
    kommentar: valfriText(4_000),
  }),
])
export type Rattning = z.infer<typeof RattaInput>

export const MakuleraInput = z.object({
  ...vad,
  sak: z.enum(saker),
  skal: text('Skriv varför det makuleras.', 1_000),
})

export const RattelserInput = z.object({
  deltagareId: id(),
  u: valfrittId(),
  sak: z.preprocess((v) => (v === undefined || v === '' ? null : v), z.enum(saker).nullable()),
  id: valfrittId(),
})
