import 'server-only'
import pg from 'pg'

interface Options {
  /** Reads only, and all of it as it stood at one moment, whatever others write meanwhile. */
  snapshot?: boolean
}

/**
 * Work as the owner of the tables, in one transaction, seeing every row (FORCE blinds the owner too, so it steps into
 * kraft_vagg). For laying in an organisation, recount, verification and backup; never for a request.
 */
export function withOwner<T>(
  work: (client: pg.Client) => Promise<T>,
  { snapshot = false }: Options = {},
): Promise<T> {
  return connectedAsOwner(async (client) => {
    try {
      await client.query(snapshot ? 'begin isolation level repeatable read read only' : 'begin')
      await client.query('set local role kraft_vagg')
      const value = await work(client)
      await client.query('commit')
      return value
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
  })
}

/** A connection as the owner, which sees no row: for the schemas themselves, and for work in several transactions. */
export async function connectedAsOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The owner's address; throws with what to do where it is not set. */
export function ownerUrl(): string {
  const url = process.env.DATABASE_URL_AGARE
  if (!url)
    throw new Error('DATABASE_URL_AGARE saknas. Den behövs för att ändra databasens innehåll som ägare.')
  return url
}
