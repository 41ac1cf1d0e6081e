import { testNummer } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import { forslagQuery, type ForslagVy } from '@/modules/forslag/queries/forslag'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import type { Scene } from '../setup/scene'

let serie = 0

/** An invented person with a test number. */
export function person(efternamn: string) {
  const fodelsedatum = addDays('1979-06-01', serie++)
  return {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, 5),
    fodelsedatum,
    kon: 'MAN' as const,
  }
}

/** Proposes somebody, as Nybro's remittent unless told otherwise; gives the förslag's id. */
export async function foreslagen(
  scene: Scene,
  p: { fornamn: string; efternamn: string; nummer?: string; fodelsedatum?: string; grund?: string },
  konto = 'remittent.nybro',
): Promise<string> {
  const made = await lamnaForslag(await scene.door(konto), { motivering: `Motivering ${p.efternamn}`, ...p })
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

/** The room of förslag as an account sees it. */
export async function lista(scene: Scene, konto: string): Promise<ForslagVy[]> {
  const vy = await forslagQuery(await scene.door(konto))
  if (!vy.ok) throw new Error(vy.kod)
  return vy.value.forslag
}

/** One förslag as an account sees it, if it does. */
export const rad = async (scene: Scene, konto: string, id: string): Promise<ForslagVy | undefined> =>
  (await lista(scene, konto)).find((f) => f.id === id)
