import 'server-only'
import type { UtredningHistoria } from '@/programme/definition'
import { intervalsOf } from '@/programme/register'
import type { Tx } from './db/tenant-transaction'

/**
 * Counts the goal intervals of some utredningar anew from their whole history, which the actor may not see all of:
 * read and replaced through definer functions, in the transaction of the act that touched them.
 */
export async function recountIntervals(tx: Pick<Tx, '$queryRaw' | '$executeRaw'>, utredningIds: string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ historia: (UtredningHistoria & { programKod: string })[] }[]>`
    select vagg.historia(${utredningIds}::uuid[]) as historia`
  const intervals = (rows[0]?.historia ?? []).flatMap((h) =>
    intervalsOf(h.programKod, h).map((i) => ({ utredningId: h.utredningId, ...i })),
  )
  await tx.$executeRaw`select vagg.spara_malintervall(${utredningIds}::uuid[], ${JSON.stringify(intervals)}::jsonb)`
}
