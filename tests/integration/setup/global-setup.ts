import { createHash } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureDatabase, removeDatabase, testDataDirectory } from '../../../src/cli/start/database.mjs'
import { migrate, readMigrations } from '../../../src/cli/start/migrate.mjs'
import { catalogueAgainstLog, makeRoomForEmitted } from './emitted'

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
  await makeRoomForEmitted(database.urlTo('postgres'))
  return async () => {
    if (await isWholeRun(project)) await requireEveryEvent(database.urlTo('postgres'))
    await removeDatabase(dataDir)
  }
}

/** Whether every test file of the project ran, whole: only then does an event that is missing mean anything. */
async function isWholeRun(project: TestProject): Promise<boolean> {
  const ran = project.vitest.state.getTestModules().filter((m) => m.project === project)
  const { testFiles } = await project.globTestFiles()
  return ran.length === testFiles.length && project.vitest.config.testNamePattern === undefined
}

/**
 * An audit event that no test emits fails the run: every act of the catalogue is done by a test, through the door that
 * logs it. A teardown's throw does not reach vitest's exit code, so it is set here.
 */
async function requireEveryEvent(administrator: string): Promise<void> {
  const { never, unknown } = await catalogueAgainstLog(administrator)
  if (never.length > 0) process.stderr.write(`Inget test skriver i loggen: ${never.join(', ')}\n`)
  if (unknown.length > 0) process.stderr.write(`I loggen men inte i katalogen: ${unknown.join(', ')}\n`)
  if (never.length + unknown.length > 0) process.exitCode = 1
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of readMigrations()) hash.update(name).update(checksum)
  return hash.digest('hex').slice(0, 12)
}

function addressOf(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}
