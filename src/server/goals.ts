import 'server-only'
import type { MalIntervall, UtredningHistoria } from '@/programme/definition'
import { intervalsOf } from '@/programme/register'
import type { Tx } from './db/tenant-transaction'

/** Runs one statement with numbered parameters and gives its rows. */
type Execute = (sql: string, parameters: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * Counts the goal intervals of some utredningar anew from their whole history, which the actor may not see all of:
 * read and replaced through definer functions, in the transaction of the act that touched them.
 */
export const recountIntervals = (tx: Tx, utredningIds: string[]): Promise<void> =>
  recountWith((sql, parameters) => tx.$queryRawUnsafe(sql, ...parameters), utredningIds)

/** The same through any connection that may: the daily pass, and laying in content. */
export async function recountWith(execute: Execute, utredningIds: string[]): Promise<void> {
  const intervals = await intervalsFromHistory(execute, utredningIds)
  await execute('select vagg.spara_malintervall($1::uuid[], $2::jsonb)::text', [
    utredningIds,
    JSON.stringify(intervals),
  ])
}

/** The days on which some utredningar count, as their history says; nothing is saved. `till` is exclusive. */
export async function intervalsFromHistory(
  execute: Execute,
  utredningIds: string[],
): Promise<(MalIntervall & { utredningId: string })[]> {
  const rows = await execute('select vagg.historia($1::uuid[]) as historia', [utredningIds])
  const historia = rows[0]?.historia as (UtredningHistoria & { programKod: string })[]
  return historia.flatMap((h) =>
    intervalsOf(h.programKod, h).map((i) => ({ utredningId: h.utredningId, ...i })),
  )
}
