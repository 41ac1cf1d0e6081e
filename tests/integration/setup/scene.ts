import { testDatabase } from './database'
import { type Scene, sceneOn } from './scene-on'

export type { Scene }

/** A world of its own for one test file: a fresh database with the organisation and the demo accounts. */
export async function aScene(): Promise<Scene> {
  const database = await testDatabase()
  return sceneOn(database.drop)
}
