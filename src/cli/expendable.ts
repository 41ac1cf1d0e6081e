import type pg from 'pg'
import { env } from '@/server/env'
import { CommandRefusal } from './refusal'

/**
 * Refuses, before anything is changed, a database that may hold real people: one that is neither the embedded one nor
 * marked as a test database.
 */
export async function requireExpendable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ test: boolean }>(
    `select shobj_description(oid, 'pg_database') = 'kraft:test' as test from pg_database where datname = current_database()`,
  )
  if (env().KRAFT_INBADDAD === '1' || rows[0]?.test === true) return
  throw new CommandRefusal(
    'Databasen är varken den inbäddade eller märkt som testdatabas (kraft:test). Inget har ändrats.',
  )
}
