import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env, forgetEnv } from '../env'
import { oneAtATime } from './one-at-a-time'

/** The only places where a database client is made: the runtime's (kraft_app) and sign-in's (kraft_inlogg). */
interface Clients {
  app: PrismaClient
  inlogg: pg.Pool
}

// One set of clients a process, also when the dev server reloads this file.
const store = globalThis as typeof globalThis & { kraftClients?: Clients }

function make(): Clients {
  const e = env()
  const app = new pg.Pool({
    connectionString: e.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
  app.on('connect', oneAtATime)
  const adapter = new PrismaPg(app, { statementNameGenerator: nameStatement, disposeExternalPool: true })
  const inlogg = new pg.Pool({
    connectionString: e.DATABASE_URL_INLOGG,
    max: 3,
    connectionTimeoutMillis: 5_000,
  })
  // An idle connection that the server drops is replaced at the next query; without a listener it would end the process.
  inlogg.on('error', () => undefined)
  return { app: new PrismaClient({ adapter }), inlogg }
}

const names = new Map<string, string>()

/** Gives a query a name, so that the server keeps its plan: the same text, the same name. At most 500 are kept. */
function nameStatement(query: { sql: string }): string {
  const known = names.get(query.sql)
  if (known) return known
  if (names.size >= 500) return ''
  const name = `k${names.size}`
  names.set(query.sql, name)
  return name
}

export function appClient(): PrismaClient {
  return (store.kraftClients ??= make()).app
}

/** The sign-in pool. It may run the functions of sign-in, the daily pass and the command line, and nothing else. */
export function inloggPool(): pg.Pool {
  return (store.kraftClients ??= make()).inlogg
}

/** Closes the connections and forgets where they led: for commands and tests that end, or go on in another database. */
export async function closeClients(): Promise<void> {
  const clients = store.kraftClients
  delete store.kraftClients
  forgetEnv()
  await clients?.app.$disconnect()
  await clients?.inlogg.end()
}
