import type pg from 'pg'

type Ask = (...args: unknown[]) => Promise<unknown>

/**
 * Takes a new connection and makes its questions wait for each other: Prisma asks for several relations of a row at once,
 * and a connection answers one question at a time.
 */
export function oneAtATime(client: Pick<pg.ClientBase, 'query'>): void {
  const ask = client.query.bind(client) as Ask
  let last: Promise<unknown> = Promise.resolve()
  const inTurn: Ask = (...args) => {
    const now = () => ask(...args)
    return (last = last.then(now, now))
  }
  client.query = inTurn as typeof client.query
}
