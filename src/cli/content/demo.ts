import type pg from 'pg'
import type { AnyProgramme } from '@/programme/register'
import { befolka } from './demo/deltagare'
import { laggInForslag } from './demo/forslag'
import { laggInArenden, laggInOvrigt } from './demo/lagg-in'
import { laggInMoten } from './demo/moten'
import { demovarld } from './demo/varld'

/**
 * Lays in demo participants, fifteen months into the project as seen from the day of making: invented people with test
 * numbers, the same at every making on the same day.
 */
export async function layInDemo(
  client: pg.Client,
  programme: AnyProgramme,
  accounts: Map<string, string>,
): Promise<void> {
  const { rows } = await client.query<{ idag: string }>('select vagg.idag()::text as idag')
  const [dag] = rows
  if (!dag) throw new Error('Databasen vet inte vilken dag det är')
  const v = demovarld(programme, accounts, dag.idag)
  befolka(v, programme)
  const beslut = v.arenden.flatMap((d) => d.motesbeslut)
  for (const team of v.team()) {
    const medBeslut = (v.moten.get(team.kod) ?? []).filter(
      (m, i) => i === 0 || beslut.some((b) => b.moteId === m.id),
    )
    await laggInMoten(client, team, medBeslut, beslut)
  }
  await laggInArenden(client, v.arenden)
  await laggInForslag(client, v.tid, v.personer, v.kommunKod, (konto) => v.konto(konto).id)
  await laggInOvrigt(client, v, programme)
}
