import { withOwner } from '@/server/db/owner'

/** What stands in the database, seen by its owner: for checking what a use case wrote. */
export const rows = <T>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, p)).rows as T[])
