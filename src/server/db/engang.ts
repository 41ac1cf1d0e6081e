import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '../actor'
import type { Tx } from './tenant-transaction'

/** The same form from the same person within this time is the same act: a double click, or a browser that sends again. */
const SAMMA_HANDLING = '1 minute'

export type Engang =
  { forsta: true; svara: (value: unknown) => Promise<void> } | { forsta: false; svar: unknown }

/**
 * Takes who, with which memberships, which use case and what is sent, and says whether this is the first time. A second one
 * waits until the first is done and gets its answer; where the first came to nothing, or a membership has ended since, the
 * second is the first. See docs/beslut/2026-11-26-en-handling-en-gang.md.
 */
export async function engang(tx: Tx, actor: Actor, namn: string, input: unknown): Promise<Engang> {
  const { anvandareId } = actor
  const uppdrag = actor.medlemskap.map((m) => m.id).sort()
  const avtryck = createHash('sha256')
    .update(JSON.stringify([namn, uppdrag, input]))
    .digest()
  const min = await tx.$executeRaw`
    insert into engang (anvandare_id, avtryck) values (${anvandareId}::uuid, ${avtryck})
    on conflict (anvandare_id, avtryck) do update set vid = now(), svar = null
      where engang.vid < now() - ${SAMMA_HANDLING}::interval`
  if (min === 0) {
    const rows = await tx.$queryRaw<{ svar: unknown }[]>`
      select svar from engang where anvandare_id = ${anvandareId}::uuid and avtryck = ${avtryck}`
    return { forsta: false, svar: rows[0]?.svar }
  }
  await tx.$executeRaw`
    delete from engang where anvandare_id = ${anvandareId}::uuid and vid < now() - ${SAMMA_HANDLING}::interval`
  return {
    forsta: true,
    svara: async (value) => {
      await tx.$executeRaw`
        update engang set svar = ${JSON.stringify(value ?? null)}::jsonb
        where anvandare_id = ${anvandareId}::uuid and avtryck = ${avtryck}`
    },
  }
}
