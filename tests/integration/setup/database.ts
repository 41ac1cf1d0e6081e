import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { closeClients } from '../../../src/server/db/client'
import type { DatabaseUrls } from '../../../src/cli/start/database.mjs'
import { asAdministrator } from './as-administrator'
import { keepEmitted } from './emitted'

export interface TestDatabase {
  urls: DatabaseUrls
  /** Notes which events its log holds, and removes it, whoever is still connected. */
  drop: () => Promise<void>
}

/**
 * A database of its own for this test file: migrated, empty, marked as a test database. The environment points at it
 * from here on, so call this before anything opens a connection.
 */
export async function testDatabase(): Promise<TestDatabase> {
  process.off('warning', refuseCrowding).on('warning', refuseCrowding)
  const cluster = inject('cluster')
  const name = `kraft_prov_${randomBytes(6).toString('hex')}`
  await asAdministrator(cluster.administrator, [
    `create database ${name} template ${cluster.template} owner kraft_agare`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to kraft_app, kraft_inlogg`,
    `comment on database ${name} is 'kraft:test'`,
  ])
  const addressOf = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const urls = {
    app: addressOf(cluster.app),
    inlogg: addressOf(cluster.inlogg),
    agare: addressOf(cluster.agare),
  }
  Object.assign(process.env, environmentFor(urls))
  await closeClients()
  return {
    urls,
    drop: async () => {
      await keepEmitted(cluster.administrator, addressOf(cluster.administrator))
      await asAdministrator(cluster.administrator, [`drop database ${name} with (force)`])
    },
  }
}

// pg says so once, where a question is put to a connection that is at work: nobody may do that.
function refuseCrowding(warning: Error): void {
  if (/client\.query\(\)/.test(warning.message)) throw warning
}

// Keys that mean nothing outside the tests, and the same in every run, so that pseudonyms are.
function environmentFor(urls: DatabaseUrls): Record<string, string> {
  return {
    DATABASE_URL: urls.app,
    DATABASE_URL_INLOGG: urls.inlogg,
    DATABASE_URL_AGARE: urls.agare,
    AUTH_SECRET: 'prov-'.repeat(8),
    AUTH_URL: 'http://localhost:3000',
    KRAFT_PERSONNYCKEL: 'ab'.repeat(32),
    KRAFT_INBADDAD: '0',
  }
}
