import pg from 'pg'
import { handelser } from '../../../src/server/audit/events'

// Which events the tests have brought into the log, kept in the throw-away cluster beside the databases that come and go.

export async function makeRoomForEmitted(administrator: string): Promise<void> {
  await ask(administrator, 'create table emitterad (handelse text primary key)')
}

/** Keeps the events that stand in a database's log, before the database goes. */
export async function keepEmitted(administrator: string, database: string): Promise<void> {
  const inLog = await ask(database, 'select distinct handelse from logg.handelse')
  await ask(administrator, 'insert into emitterad select unnest($1::text[]) on conflict do nothing', [inLog])
}

/** The events of the catalogue that no test has brought into the log, and those in the log that the catalogue lacks. */
export async function catalogueAgainstLog(
  administrator: string,
): Promise<{ never: string[]; unknown: string[] }> {
  const emitted = await ask(administrator, 'select handelse from emitterad order by 1')
  return {
    never: handelser.filter((h) => !emitted.includes(h)),
    unknown: emitted.filter((h) => !(handelser as readonly string[]).includes(h)),
  }
}

async function ask(url: string, sql: string, values: unknown[] = []): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ handelse: string }>(sql, values)
    return rows.map((r) => r.handelse)
  } finally {
    await client.end()
  }
}
