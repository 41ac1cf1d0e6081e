import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import type { Scene } from '../setup/scene'
import { rows } from './rows'

let serie = 0

/** A person in Nybro with an open utredning, or as the builder goes on. */
export async function aPerson(
  scene: Scene,
  gorMer: (b: UtredningBuilder) => UtredningBuilder = (b) => b,
  mer: Record<string, unknown> = {},
): Promise<{ deltagareId: string; utredningId: string; nummer: string }> {
  serie += 1
  const fodelsedatum = addDays('1980-01-01', serie)
  const nummer = testNummer(fodelsedatum, serie)
  const vem = {
    fornamn: 'Prov',
    efternamn: `Person${serie}`,
    nummer,
    fodelsedatum,
    kon: 'KVINNA' as const,
    ...mer,
  }
  const b = anUtredning(scene.sammanhang('nybro'), vem)
  await scene.lay(gorMer(b.identifierad('2025-10-01')))
  return { deltagareId: b.deltagareId, utredningId: b.utredningId, nummer }
}

/** What the form of a person's data sends. */
export const uppgifter = (
  deltagareId: string,
  andrat: Record<string, unknown> = {},
): Record<string, unknown> => ({
  deltagareId,
  version: 1,
  fornamn: 'Prov',
  efternamn: 'Ändrad',
  kon: 'KVINNA',
  telefon: '070-000 00 00',
  ...andrat,
})

/** As what kön and spår an utredning is counted. */
export const malKon = (utredningId: string): Promise<{ kon: string; spar: string }[]> =>
  rows('select distinct kon, spar from malintervall where utredning_id = $1', [utredningId])
