import { z } from 'zod'
import type { Teambeslut } from '@/programme/definition'
import { datum, flera, id, kryss, text, valfriText, valfrittDatum, valfrittId, version } from '@/schema/falt'

const beslut = ['ANTAGEN', 'KOMPLETTERAS', 'EJ_ANTAGEN', 'VILANDE'] as const satisfies readonly Teambeslut[]

export const StartaTeammoteInput = z.object({
  datum: datum('Ange mötets dag.'),
  narvarande: flera(id()),
})

export const NarvaroInput = z.object({ moteId: id(), narvarande: flera(id()) })

/** What the team decides; the fields follow the choice. `moteId` is left out for a decision outside a meeting. */
export const FattaBeslutInput = z.object({
  utredningId: id(),
  version: version(),
  moteId: valfrittId(),
  beslut: z.enum(beslut, 'Välj ett beslut.'),
  ansvarigId: valfrittId(),
  komplettera: valfriText(4_000),
  kompletteraSenast: valfrittDatum(),
  ejAntagenSkal: valfriText(4_000),
  forslag: valfriText(4_000),
  avvaktaSkal: valfriText(4_000),
  taUpp: valfrittDatum(),
  anteckning: valfriText(2_000),
})
export type FattaBeslutVarden = z.output<typeof FattaBeslutInput>

export const AngraBeslutInput = z.object({
  utredningId: id(),
  beslutId: id(),
  version: version(),
  skal: valfriText(2_000),
})

export const ProtokollInput = z.object({
  moteId: id(),
  kommunKod: z.string().regex(/^\d{4}$/),
  text: valfriText(8_000),
  version: version(),
})

export const AvslutaTeammoteInput = z.object({ moteId: id(), version: version() })

export const MoteInput = z.object({ moteId: id(), delad: kryss() })
export const ProtokollSidaInput = z.object({ moteId: id(), kommunKod: text('Välj en kommun.', 4).optional() })
