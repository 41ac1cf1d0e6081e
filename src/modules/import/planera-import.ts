import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import type { Datum } from '@/programme/definition'
import type { Tx } from '@/server/db/tenant-transaction'
import { granskaFil } from './domain/granska-fil'
import { type Importplan, planeraFil } from './domain/planera-fil'
import type { KolumnPlatser, RubrikFel, RubrikFelKod } from './domain/rubriker'
import type { FilFelKod } from './filer/fil-fel'
import { lasFil } from './filer/las-fil'
import type { ImportScope } from './policy'
import type { FilInput } from './schema'
import { importStore, type LagradImport } from './store'

/** A list held against its rules and against what is stored. */
export interface PlaneradImport {
  fil: { id: string | null; filnamn: string; inlamnad: string | null }
  plan: Importplan
  platser: KolumnPlatser
  lagrat: Map<string, LagradImport>
}

/** Why a list cannot be read at all. Only headers have more to say than their code. */
export type HelFilFel = FilFelKod | RubrikFelKod | 'IMPORTFIL_BORTA'

/**
 * Reads a list and gives what would become of each row, or why the whole list is refused. What the list says about
 * people whom the actor may not see is kept for their handlers, in a dry run too, so that trying tells nothing.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export async function planeraImport(
  tx: Tx,
  scope: ImportScope,
  input: FilInput,
  today: Datum,
): Promise<Outcome<PlaneradImport, HelFilFel, readonly RubrikFel[]>> {
  const fil =
    'filId' in input ? await importStore.fil(tx, input.filId) : { ...input, id: null, inlamnad: null }
  if (!fil) return rejected('IMPORTFIL_BORTA')
  const last = lasFil(fil.innehall, fil.filnamn)
  if (!last.accepted) return rejected(last.code)
  const granskad = granskaFil(last.value, {
    idag: today,
    egenKommun: scope.kommunKod,
    kommuner: programmeOf(scope.programKod).kommuner.map((k) => ({ kod: k.kommunkod, namn: k.namn })),
  })
  if (!granskad.accepted) return granskad
  const rader = granskad.value.godkanda.map((r) => r.falt)
  const avvisade = granskad.value.avvisade.flatMap(({ personnummer }) =>
    personnummer === null ? [] : [{ personnummer, fornamn: '', efternamn: '' }],
  )
  const lagrat = await importStore.lagrat(tx, scope, [...rader, ...avvisade])
  const dolda = rader.filter((r) => lagrat.get(r.personnummer)?.lagrat === 'DOLD')
  await importStore.tillGranskning(tx, scope.kommunKod, dolda)
  const plan = planeraFil(
    granskad.value,
    (nummer) => lagrat.get(nummer)?.lagrat ?? null,
    (nummer) => lagrat.get(nummer)?.deltagareId ?? null,
  )
  const { id, filnamn, inlamnad } = fil
  return accepted({ fil: { id, filnamn, inlamnad }, plan, platser: granskad.value.platser, lagrat })
}
