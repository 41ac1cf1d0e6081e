import 'server-only'
import type { Roll } from '../actor'
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

/** An account to try the app with: what fills in the sign-in form. */
export interface Demokonto {
  epost: string
  namn: string
  roll: Roll
  /** The kommun or the team, where the role has one. */
  omfang: string | null
}

/** The demo accounts and their password, where they may sign in and there are any; else null. */
export async function demoOffer(): Promise<{ konton: Demokonto[]; losenord: string } | null> {
  if (!(await demoAllowed())) return null
  const { rows } = await inloggPool().query<Demokonto>(
    'select epost, namn, roll, omfang from vagg.demokonton()',
  )
  return rows.length > 0 ? { konton: rows, losenord: env().KRAFT_DEMO_LOSENORD } : null
}
