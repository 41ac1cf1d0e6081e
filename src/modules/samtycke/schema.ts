import { z } from 'zod'
import { datum, flera, id, kryss, text, valfriText, valfrittDatum, valfrittId } from '@/schema/falt'

/** Ways of consenting that are chosen by hand; an imported one says so itself. */
export const valbaraSatt = ['PAPPER', 'MUNTLIGT'] as const

const oppningar = ['TEAM', 'LAKARE', 'KOLLEGA', 'MOTTAGARE'] as const

/** What the person was told and said yes to. Shared by the page and by registering. */
export const SamtyckeFalt = z.object({
  textVersion: text('Sidan är inaktuell. Ladda om den.', 20),
  lattSvenska: kryss(),
  satt: z.enum(valbaraSatt, 'Välj hur personen samtyckte.'),
  berattat: valfriText(2_000),
  datum: datum('Ange dagen då personen samtyckte.'),
  till: valfrittDatum(),
  oppnar: flera(z.enum(oppningar)),
  /** Colleagues of other kommuner, by name. */
  kollegor: flera(id()),
  mottagare: valfriText(200),
  /** The new one stands instead of those that stand now. */
  ersatter: kryss(),
})
export type SamtyckeVarden = z.output<typeof SamtyckeFalt>

export const RegistreraSamtyckeInput = SamtyckeFalt.extend({ utredningId: id() })

export const AterkallaSamtyckeInput = z.object({
  utredningId: id(),
  samtycken: flera(id()).pipe(z.array(z.string()).min(1, 'Välj vilket samtycke som återkallas.')),
  datum: datum('Ange dagen då personen tog tillbaka samtycket.'),
  skal: valfriText(2_000),
})

export const SamtyckeSidaInput = z.object({ deltagareId: id(), u: valfrittId() })
export const SamtyckestextInput = z.object({ version: valfriText(20) })
