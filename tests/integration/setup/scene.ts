import { withOwner } from '@/server/db/owner'
import { testDatabase } from './database'
import { type Scene, sceneOn } from './scene-on'

export type { Scene }

/**
 * A world of its own for one test file: a fresh database with the organisation and the demo accounts. Whatever was done in
 * it, the sums that the goals are read from are at the end those of the rows.
 */
export async function aScene(): Promise<Scene> {
  const database = await testDatabase()
  return sceneOn(async () => {
    // A test may have gone on in another database.
    process.env.DATABASE_URL_AGARE = database.urls.agare
    const fel = await malsummorFel()
    await database.drop()
    if (fel.length > 0)
      throw new Error(`Summorna stämmer inte med raderna: ${JSON.stringify(fel.slice(0, 5))}`)
  })
}

/** Where the sums of the goals are not what their rows say. */
export const malsummorFel = (): Promise<object[]> =>
  withOwner(async (client) => (await client.query('select * from vagg.malsummor_fel()')).rows as object[])
