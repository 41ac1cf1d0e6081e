import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { withOwner } from '@/server/db/owner'
import { tenantTransaction, type Door, type Tx } from '@/server/db/tenant-transaction'
import type { Scene } from '../setup/scene'

let serie = 0

/** An invented person in a kommun, thirty-odd years old; what is searched for in another's answer is the surname. */
export function aPerson(scene: Scene, kommun: string, efternamn: string, skydd?: string): UtredningBuilder {
  serie += 1
  const fodelsedatum = `1985-04-${String(1 + (serie % 28)).padStart(2, '0')}`
  return anUtredning(scene.sammanhang(kommun), {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, Math.floor(serie / 28) * 2 + 981),
    fodelsedatum,
    kon: 'KVINNA',
    skydd,
  })
}

/** Rows as the owner sees them: what really stands there. */
export async function facts<T = Record<string, unknown>>(
  sql: string,
  parameters: unknown[] = [],
): Promise<T[]> {
  return withOwner(async (client) => (await client.query(sql, parameters)).rows as T[])
}

/** The indicators that a case counts in on a day, by the interval rows the screens count. */
export async function countsIn(utredningId: string, dag: string): Promise<string[]> {
  const rows = await facts<{ indikator: string }>(
    `select indikator from public.malintervall where utredning_id = $1 and fran <= $2 and (till is null or till > $2)
       and indikator like 'M%' order by indikator`,
    [utredningId, dag],
  )
  return rows.map((r) => r.indikator)
}

/** Straight SQL as the runtime role at a person's door. */
export const asRuntime = <T>(door: Door, work: (tx: Tx) => Promise<T>): Promise<T> =>
  tenantTransaction(door, (tx) => work(tx))

/** Everything a door can reach of a case by SQL alone, as text to search in. */
export async function reachableText(door: Door, utredningId: string): Promise<string> {
  return asRuntime(door, async (tx) => {
    const answers = [
      await tx.$queryRaw`select to_jsonb(u) from utredning u where id = ${utredningId}::uuid`,
      await tx.$queryRaw`select to_jsonb(d) from deltagare d join utredning u on u.deltagare_id = d.id where u.id = ${utredningId}::uuid`,
      await tx.$queryRaw`select to_jsonb(a) from aktualisering a where utredning_id = ${utredningId}::uuid`,
      await tx.$queryRaw`select to_jsonb(b) from teambeslut b where utredning_id = ${utredningId}::uuid`,
      await tx.$queryRaw`select to_jsonb(n) from anteckning n where utredning_id = ${utredningId}::uuid`,
      await tx.$queryRaw`select to_jsonb(s) from samtycke s where utredning_id = ${utredningId}::uuid`,
    ]
    return JSON.stringify(answers)
  })
}

/** The codes of what was logged about a case, in order. */
export async function logged(utredningId: string): Promise<string[]> {
  const rows = await facts<{ handelse: string }>(
    'select handelse from logg.handelse where $1 = any(utredningar) order by vid',
    [utredningId],
  )
  return rows.map((r) => r.handelse)
}
