import {
  ensureDatabase,
  removeDatabase,
  type RunningDatabase,
  testDataDirectory,
} from '../../../src/cli/start/database.mjs'
import { migrate } from '../../../src/cli/start/migrate.mjs'

const silent = { line: () => {}, step: async <T>(_: string, work: () => Promise<T> | T) => work() }

/**
 * A PostgreSQL of the proof's own, migrated and empty, that the environment points at while the work is done; gone
 * afterwards.
 */
export async function iEgenDatabas<T>(
  namn: string,
  work: (database: RunningDatabase) => Promise<T>,
): Promise<T> {
  const dataDir = await testDataDirectory(namn)
  const database = await ensureDatabase({ dataDir, voice: silent })
  try {
    await migrate({ url: database.urls.agare })
    Object.assign(process.env, {
      DATABASE_URL: database.urls.app,
      DATABASE_URL_INLOGG: database.urls.inlogg,
      DATABASE_URL_AGARE: database.urls.agare,
      AUTH_SECRET: 'prov-'.repeat(8),
      AUTH_URL: 'http://localhost:3000',
      KRAFT_PERSONNYCKEL: 'ab'.repeat(32),
      KRAFT_INBADDAD: '0',
    })
    return await work(database)
  } finally {
    await database.stop()
    await removeDatabase(dataDir)
  }
}
