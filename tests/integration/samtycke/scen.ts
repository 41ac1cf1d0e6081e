import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import type { Door } from '@/server/db/tenant-transaction'
import { asRuntime, facts } from '../setup/facts'
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

/** The indicators that a case counts in on a day, by the interval rows the screens count. */
export async function countsIn(utredningId: string, dag: string): Promise<string[]> {
  const rows = await facts<{ indikator: string }>(
    `select indikator from public.malintervall where utredning_id = $1 and fran <= $2 and (till is null or till > $2)
       and indikator like 'M%' order by indikator`,
    [utredningId, dag],
  )
  return rows.map((r) => r.indikator)
}

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
