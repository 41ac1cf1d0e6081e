// One connection to PostgreSQL. The driver is loaded when it is first needed, after the packages have been installed.

import { Refusal } from './refusal.mjs'

/** Opens a connection, does the work, closes the connection. A server that cannot be reached is refused in words. */
export async function withClient(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new Refusal(wordsFor(error, url))
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function wordsFor(error, url) {
  const { host, pathname, username } = new URL(url)
  const reason =
    {
      ECONNREFUSED: 'ingen databas svarar där',
      ENOTFOUND: 'värdnamnet finns inte',
      '28P01': 'lösenordet stämmer inte',
      28000: 'servern släpper inte in rollen',
      '3D000': 'databasen finns inte',
    }[error.code] ?? error.message
  return `Databasen ${host}${pathname} gick inte att nå som ${username}: ${reason}.`
}
