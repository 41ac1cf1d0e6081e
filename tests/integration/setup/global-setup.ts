import { createHash } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureDatabase, removeDatabase, testDataDirectory } from '../../../src/cli/start/database.mjs'
import { migrate, readMigrations } from '../../../src/cli/start/migrate.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The throw-away cluster: the administrator's and the roles' addresses, and the migrated database to copy. */
    cluster: { administrator: string; app: string; inlogg: string; agare: string; template: string }
  }
}

const silent = { line: () => {}, step: async <T>(_: string, work: () => Promise<T> | T) => work() }

/**
 * A throw-away PostgreSQL cluster for the run, with one migrated database that every test file gets a copy of.
 * KRAFT_TEST_PG=15 runs the same on PostgreSQL 15.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const major = process.env.KRAFT_TEST_PG === '15' ? 15 : 18
  const dataDir = await testDataDirectory('integration')
  const database = await ensureDatabase({ dataDir, voice: silent, major, isDurable: false })
  const template = `kraft_mall_${migrationsHash()}`
  const administrator = new pg.Client({ connectionString: database.urlTo('postgres') })
  await administrator.connect()
  await administrator.query(`alter database kraft rename to ${template}`)
  await administrator.query(`comment on database ${template} is 'kraft:test'`)
  await administrator.end()
  await migrate({ url: addressOf(database.urls.agare, template) })
  project.provide('cluster', { administrator: database.urlTo('postgres'), ...database.urls, template })
  return () => removeDatabase(dataDir)
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of readMigrations()) hash.update(name).update(checksum)
  return hash.digest('hex').slice(0, 12)
}

function addressOf(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}
