import pg from 'pg'

/** Statements one by one at the administrator's address, each in a transaction of its own: what makes and unmakes databases. */
export async function asAdministrator(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
