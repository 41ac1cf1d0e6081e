import { z } from 'zod'
import { lakarDelar, lakarformer } from '@/programme/kraft'
import { flera, heltal, id, kodAv, text, valfrittDatum, version } from '@/schema/falt'

const minuter = () => heltal(1, 600, 'Skriv hela minuter, mellan 1 och 600.')

export const FragaLakareInput = z.object({
  utredningId: id(),
  fraga: text('Skriv frågan till läkaren.', 4_000),
  delar: flera(kodAv(lakarDelar)).refine(
    (valda) => valda.length > 0,
    'Välj minst en del som läkaren behöver läsa.',
  ),
  form: kodAv(lakarformer, 'Välj hur läkaren ska ge råd.'),
  minuter: minuter(),
  onskatSvar: valfrittDatum(),
  lakareId: z.uuid('Välj vilken läkare frågan går till.'),
})

export const AtertaFragaInput = z.object({
  id: id(),
  utredningId: id(),
  skal: text('Skriv varför frågan tas tillbaka.', 500),
})

export const KonsultationInput = z.object({ id: id() })

export const BesvaraInput = z.object({
  id: id(),
  version: version(),
  svar: text('Skriv ditt rådgivande svar.', 20_000),
  minuter: minuter(),
})

export const SattAndelInput = z.object({
  /** A team's code, or PROJEKTLEDARE for the projektledare's own competence work. */
  vems: text('Välj vems del du vill ändra.', 40),
  minuter: heltal(0, 1_000_000, 'Skriv hela minuter.'),
})
