import { randomUUID } from 'node:crypto'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { rekommendationSida } from '@/modules/rekommendation/queries/rekommendation-sida'
import { sparaRekommendation } from '@/modules/rekommendation/use-cases/spara-rekommendation'
import { signeraRekommendation } from '@/modules/rekommendation/use-cases/signera-rekommendation'
import type { Door } from '@/server/db/tenant-transaction'
import { kartlaggs, medAllaRoster } from '../kartlaggning/scen'
import { facts, value } from '../setup/facts'
import type { Scene } from '../setup/scene'

/** A case whose kartläggning is closed, with one assessment of 25 % recorded during it. */
export async function kartlagd(scene: Scene): Promise<{ u: UtredningBuilder; formagaId: string }> {
  const formagaId = randomUUID()
  const u = medAllaRoster(kartlaggs(scene))
    .formaga('2026-03-01', 25, { id: formagaId, bedomare: 'Eva Prov', motivering: 'Arbetsprov i tre dagar.' })
    .kartlagd('2026-03-16')
  await scene.lay(u)
  return { u, formagaId }
}

/** A draft with everything that signing asks for. */
export const helt = (u: UtredningBuilder, formaga: string, andrat: Record<string, unknown> = {}) => ({
  utredningId: u.utredningId,
  version: 0,
  sammanfattning: 'Åsa klarar korta pass.',
  plats1: '2',
  typ1: 'PRAKTIK_ARBETSTRANING',
  beskrivning1: 'Börja i sorteringen.',
  plats2: '1',
  typ2: 'HALSOFRAMJANDE',
  beskrivning2: 'Gå till fysioterapeuten först.',
  formaga,
  motivering: 'Orkar två timmar i sträck.',
  personensSyn: 'Det låter rimligt.',
  genomgang: 'JA',
  genomgangen: '2026-03-18',
  ...andrat,
})

export const sida = async (door: Door, u: UtredningBuilder, granska = false) =>
  value(await rekommendationSida(door, { deltagareId: u.deltagareId, ...(granska ? { granska: 'ja' } : {}) }))

/** Saves a whole draft and signs it; gives its id. */
export async function signerad(
  door: Door,
  u: UtredningBuilder,
  formagaId: string,
  datum = '2026-03-20',
): Promise<string> {
  value(await sparaRekommendation(door, helt(u, formagaId)))
  const done = value(await signeraRekommendation(door, { utredningId: u.utredningId, version: 1, datum }))
  return done.rekommendationId
}

/** The days an indicator counts the case. */
export const dagar = async (u: UtredningBuilder, indikator: string): Promise<[string, string | null][]> =>
  (
    await facts<{ fran: string; till: string | null }>(
      'select fran::text, till::text from malintervall where utredning_id = $1 and indikator = $2 order by fran',
      [u.utredningId, indikator],
    )
  ).map((r) => [r.fran, r.till])

export const caseRow = async (u: UtredningBuilder) =>
  (
    await facts<Record<string, unknown>>(
      'select steg, steg_sedan::text, ligger_hos, version from utredning where id = $1',
      [u.utredningId],
    )
  )[0]
