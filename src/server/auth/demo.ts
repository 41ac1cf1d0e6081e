import 'server-only'
import { inloggPool } from '../db/client'
import { env } from '../env'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

/** Whether demo accounts may sign in: only where the server is bound to loopback, or the database is marked as a test database. */
export async function demoAllowed(): Promise<boolean> {
  if (LOOPBACK.has(env().HOSTNAME) && env().KRAFT_INBADDAD === '1') return true
  const { rows } = await inloggPool().query<{ test: boolean }>(
    `select shobj_description(oid, 'pg_database') = 'kraft:test' as test from pg_database where datname = current_database()`,
  )
  return rows[0]?.test === true
}
