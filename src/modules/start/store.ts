import 'server-only'
import type { Tx } from '@/server/db/tenant-transaction'

/** What a membership's scope is called on screen, by the code of its kommun, team or programme. */
export async function scopeNames(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ kod: string; namn: string }[]>`
    select kod, namn || ' kommun' as namn from kommun union all select kod, 'Team ' || namn from team union all select kod, namn from program`
  return new Map(rows.map((r) => [r.kod, r.namn]))
}
