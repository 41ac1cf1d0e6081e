import pg from 'pg'
import { withOwner } from '@/server/db/owner'

/** A log row as it stands in its chain. */
export interface LogRow {
  kedja: string
  aktor: string | null
  roll: string | null
  handelse: string
  deltagare: string[]
  utredningar: string[]
  uppgifter: Record<string, unknown>
  fran: string | null
}

/** Every log row of an event, in the order of its chain. */
export async function logRows(handelse: string): Promise<LogRow[]> {
  return withOwner(async (client) => {
    const { rows } = await client.query<LogRow>(
      'select * from logg.handelse where handelse = $1 order by kedja, nr',
      [handelse],
    )
    return rows
  })
}

/** What the owner sees. */
export async function ownerRows<T extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  return withOwner(async (client) => (await client.query<T>(sql, values)).rows)
}

/** Straight SQL as the runtime role, with a secret session set or none. Gives the rows, or the SQLSTATE that stopped it. */
export async function asRuntime(sql: string, session: string | null = null): Promise<unknown[] | string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('kraft.session', $1, true)`, [session ?? ''])
    return (await client.query(sql)).rows
  } catch (error) {
    return (error as { code?: string }).code ?? 'okänt fel'
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}
