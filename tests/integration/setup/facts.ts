import { withOwner } from '@/server/db/owner'
import { tenantTransaction, type Door, type Tx } from '@/server/db/tenant-transaction'
import type { Result } from '@/server/result'

/** Rows as the owner sees them: what really stands there. */
export const facts = <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, parameters)).rows as T[])

/** Straight SQL as the runtime role at a person's door. */
export const asRuntime = <T>(door: Door, work: (tx: Tx) => Promise<T>): Promise<T> =>
  tenantTransaction(door, (tx) => work(tx))

/** The codes of what was logged about a case, in order. */
export async function logged(utredningId: string): Promise<string[]> {
  const rows = await facts<{ handelse: string }>(
    'select handelse from logg.handelse where $1 = any(utredningar) order by vid, nr',
    [utredningId],
  )
  return rows.map((r) => r.handelse)
}

/** The value of a result, or a failure that names the refusal. */
export function value<V>(result: Result<V>): V {
  if (!result.ok) throw new Error(`Nekades: ${result.kod}`)
  return result.value
}
