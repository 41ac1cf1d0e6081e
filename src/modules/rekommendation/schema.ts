import { z } from 'zod'
import { insatstyper } from '@/programme/kraft'
import {
  datum,
  heltal,
  id,
  kryss,
  text,
  valfriKodAv,
  valfriText,
  valfrittDatum,
  valfrittHeltal,
  valfrittId,
  version,
} from '@/schema/falt'
import { ANTAL_STEG, NY_BEDOMNING } from './domain/formfalt'

const rader = Array.from({ length: ANTAL_STEG }, (_, i) => i + 1)

const PLATS = `Skriv en siffra mellan 1 och ${ANTAL_STEG}.`
const PROCENT = 'Skriv ett helt tal mellan 0 och 100.'

/** The page: the latest utredning or the one named by u. */
export const RekommendationSidaInput = z.object({
  deltagareId: id(),
  u: valfrittId(),
  granska: kryss(),
})
export const SkrivUtInput = z.object({ deltagareId: id(), u: valfrittId(), version: valfrittId() })

const stegfalt = Object.fromEntries(
  rader.flatMap((n) => [
    [`plats${n}`, valfrittHeltal(1, ANTAL_STEG, PLATS)],
    [`typ${n}`, valfriKodAv(insatstyper)],
    [`beskrivning${n}`, valfriText(1_000)],
  ]),
) as unknown as Record<`plats${number}`, z.ZodType<number | null>> &
  Record<`typ${number}` | `beskrivning${number}`, z.ZodType<string | null>>

const falt = z.object({
  utredningId: id(),
  version: version(),
  avsikt: z.string().max(20).optional(),
  sammanfattning: valfriText(),
  ...stegfalt,
  formaga: z.preprocess((v) => v ?? '', z.union([z.literal(''), z.literal(NY_BEDOMNING), id()])),
  bedomningDatum: valfrittDatum(),
  bedomningProcent: valfrittHeltal(0, 100, PROCENT),
  bedomningBedomare: valfriText(200),
  bedomningGrund: valfriText(400),
  motivering: valfriText(),
  personensSyn: valfriText(),
  genomgang: valfriKodAv([{ kod: 'JA' }, { kod: 'NEJ' }]),
  genomgangen: valfrittDatum(),
  ejGenomgangenSkal: valfriText(1_000),
})
type Falt = z.output<typeof falt> & Record<string, unknown>

/**
 * The draft as it is written: some rows of next steps, each whole or empty, and an assessment chosen or recorded. What a
 * signing needs is a matter of the step's criteria.
 */
export const SparaRekommendationInput = falt
  .superRefine((f: Falt, context) => {
    const fel = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    for (const n of rader) {
      if (f[`beskrivning${n}`] && !f[`typ${n}`]) fel(`typ${n}`, `Välj vilken sorts steg nummer ${n} är.`)
      if (f[`typ${n}`] && !f[`beskrivning${n}`])
        fel(`beskrivning${n}`, `Beskriv steg ${n} så att personen förstår det.`)
    }
    if (f.formaga === NY_BEDOMNING) {
      if (!f.bedomningDatum) fel('bedomningDatum', 'Ange dagen för bedömningen.')
      if (f.bedomningProcent === null) fel('bedomningProcent', PROCENT)
      if (!f.bedomningBedomare) fel('bedomningBedomare', 'Skriv vem som har gjort bedömningen.')
      if (!f.motivering) fel('motivering', 'Skriv vad bedömningen grundar sig på.')
    }
    if (f.genomgang === 'JA' && !f.genomgangen) fel('genomgangen', 'Ange dagen då ni gick igenom den.')
    if (f.genomgang === 'NEJ' && !f.ejGenomgangenSkal)
      fel('ejGenomgangenSkal', 'Skriv varför ni inte har gått igenom den.')
  })
  .transform((f: Falt) => ({
    utredningId: f.utredningId,
    version: f.version,
    granska: f.avsikt === 'granska',
    sammanfattning: f.sammanfattning,
    steg: stegIOrdning(f),
    formagaId: f.formaga === '' || f.formaga === NY_BEDOMNING ? null : f.formaga,
    nyBedomning: f.formaga === NY_BEDOMNING ? nyBedomning(f) : null,
    motivering: f.motivering,
    personensSyn: f.personensSyn,
    genomgangen: f.genomgang === 'JA' ? f.genomgangen : null,
    ejGenomgangenSkal: f.genomgang === 'NEJ' ? f.ejGenomgangenSkal : null,
  }))

// Rows that are filled in, by the number each was given; two with the same number keep the order they stand in.
function stegIOrdning(f: Falt): { insatstyp: string; beskrivning: string }[] {
  return rader
    .map((n) => ({
      plats: Number(f[`plats${n}`] ?? n),
      insatstyp: f[`typ${n}`] as string | null,
      beskrivning: f[`beskrivning${n}`] as string | null,
    }))
    .sort((a, b) => a.plats - b.plats)
    .flatMap(({ insatstyp, beskrivning }) => (insatstyp && beskrivning ? [{ insatstyp, beskrivning }] : []))
}

const nyBedomning = (f: Falt) => ({
  datum: f.bedomningDatum ?? '',
  procent: f.bedomningProcent ?? 0,
  bedomare: f.bedomningBedomare,
  grund: f.bedomningGrund,
  motivering: f.motivering ?? '',
})

export const SigneraRekommendationInput = z.object({
  utredningId: id(),
  version: version(),
  datum: datum('Ange dagen då du undertecknar.'),
})
export const BorjaRattelseInput = z.object({
  utredningId: id(),
  skal: text('Skriv varför den undertecknade versionen rättas.', 1_000),
})
export const KastaRattelseInput = z.object({ rekommendationId: id(), version: heltal(1, 1_000_000) })
export const MakuleraRekommendationInput = z.object({
  rekommendationId: id(),
  version: heltal(1, 1_000_000),
  skal: text('Skriv varför versionen makuleras.', 1_000),
})
