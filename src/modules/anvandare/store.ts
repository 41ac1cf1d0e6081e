import 'server-only'
import type { Roll } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'

/** A member of staff in one role: whom one works with. */
export interface Medarbetare {
  anvandareId: string
  namn: string
  roll: Roll
  yrke: string | null
  kommunKod: string | null
  teamKod: string | null
}

/** The people the actor works with: projektmedarbetare and arbetsterapeuter of own kommuner and teams, and the läkare. */
export async function personal(tx: Tx): Promise<Medarbetare[]> {
  return tx.$queryRaw<Medarbetare[]>`
    select anvandare_id as "anvandareId", namn, roll, yrke, kommun_kod as "kommunKod", team_kod as "teamKod"
    from vagg.personal() order by namn collate "sv-x-icu"`
}

/** Names of staff by id; ids that are null are passed over. */
export async function namesOf(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; namn: string }[]>`select id, namn from vagg.namn(${wanted}::uuid[])`
  return new Map(rows.map((r) => [r.id, r.namn]))
}

/** The name of one member of staff, or null. */
export async function nameOf(tx: Tx, anvandareId: string | null): Promise<string | null> {
  return (await namesOf(tx, [anvandareId])).get(anvandareId ?? '') ?? null
}
