import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from '@/cli/commands/generera'
import { layInAccounts } from '@/cli/content/accounts'
import { generera } from '@/cli/content/generera/lagg-in'
import { layInOrganisation } from '@/cli/content/organisation'
import { defaultProgramme } from '@/programme/register'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import { recountWith } from '@/server/goals'
import { type TestDatabase, testDatabase } from '../setup/database'
import { facts } from '../setup/facts'

const DELTAGARE = 1_300
const KOMMUNER = 13

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    await layInAccounts(client, defaultProgramme, 'no password fits this')
  })
  expect(await run(['--kommuner', String(KOMMUNER), '--deltagare', String(DELTAGARE)])).toBe(0)
})
afterAll(async () => {
  await closeClients()
  await database.drop()
})

const antal = async (sql: string): Promise<number> =>
  Number((await facts<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n)

describe('bulk content', () => {
  it('is as many as asked for, shared over the kommuner, the last two of them invented', async () => {
    const per = await facts<{ kod: string; antal: number }>(
      'select kommun_kod as kod, count(*)::int as antal from utredning group by 1 order by 1',
    )
    expect(per).toHaveLength(KOMMUNER)
    expect(per.every((k) => k.antal === DELTAGARE / KOMMUNER)).toBe(true)
    expect(per.filter((k) => k.kod > '9000').map((k) => k.kod)).toEqual(['9001', '9002'])
    expect(await antal(`utredning where arendenummer like 'FORLAGA%'`)).toBe(0)
  })

  it('has ids that a door takes', async () => {
    const ids = await facts<{ id: string }>(
      'select id from utredning union all select deltagare_id from utredning',
    )
    expect(ids.filter(({ id }) => !z.uuid().safeParse(id).success)).toEqual([])
  })

  it('holds test numbers only, and says why where there is none', async () => {
    expect(await antal(`deltagare where nummer is not null and substr(nummer, 9, 3)::int < 980`)).toBe(0)
    expect(await antal('deltagare where nummer is not null')).toBeGreaterThan(DELTAGARE / 4)
    expect(await antal('deltagare where (nummer is null) <> (nummer_saknas_skal is not null)')).toBe(0)
  })

  it('knows some people in two kommuner as one person', async () => {
    const tva = '(select person from deltagare group by person having count(distinct kommun_kod) = 2) x'
    expect(await antal(tva)).toBeGreaterThan(0)
  })

  it('has about ten events a participant, none of them in the future', async () => {
    const handelser = [
      'select skickad d from aktualisering',
      'select datum from teambeslut',
      'select datum from anteckning',
      'select datum from samtycke',
      'select startad from insats',
      'select signerad from rekommendation',
      'select datum from aktivitetsformaga',
      'select fran from steg_period',
      'select fran from status_period',
      'select identifierad from utredning',
    ].join(' union all ')
    expect(await antal(`(${handelser}) x where d > vagg.idag()`)).toBe(0)
    expect((await antal(`(${handelser}) x`)) / DELTAGARE).toBeGreaterThan(9)
  })

  it('counts in the goals as the rule of the programme would count it', async () => {
    const intervall = `select utredning_id, deltagare_id, person, kon, spar, indikator, fran::text, till::text from malintervall
      where utredning_id = any($1) order by utredning_id, indikator, fran`
    const urval = (
      await facts<{ id: string }>('select id from utredning order by md5(id::text) limit 400')
    ).map((r) => r.id)
    const fore = await facts<{ person: string }>(intervall, [urval])
    await withOwner((client) => recountWith(async (sql, p) => (await client.query(sql, p)).rows, urval))
    expect(fore.length).toBeGreaterThan(urval.length)
    expect(await facts(intervall, [urval])).toEqual(fore)
  })

  it('is open to whom the wall says', async () => {
    const oppning = 'select id, oppen_team, oppen_till::text, skyddad from utredning order by id'
    const fore = await facts<{ id: string; oppen_team: string | null; skyddad: boolean }>(oppning)
    await facts('select vagg.rakna_om_oppning($1)', [fore.map((u) => u.id)])
    expect(await facts(oppning)).toEqual(fore)
    expect(fore.filter((u) => u.oppen_team).length).toBeGreaterThan(DELTAGARE / 2)
    expect(fore.filter((u) => u.skyddad).length).toBeGreaterThan(0)
  })

  it('is out of reach of the role that runs the app', async () => {
    const client = new pg.Client({ connectionString: database.urls.app })
    await client.connect()
    const forsok = generera(client, defaultProgramme, { kommuner: 1, deltagare: 1 })
    await expect(forsok).rejects.toThrow('permission denied to set role')
    await client.end()
  })

  it('can be added to', async () => {
    expect(await run(['--kommuner', '2', '--deltagare', '30'])).toBe(0)
    expect(await antal('deltagare')).toBe(DELTAGARE + 30)
  })

  it('is refused where real people may be, and not a row is laid in', async () => {
    const omarkt = async (kommentar: string): Promise<void> => {
      const client = new pg.Client({ connectionString: database.urls.agare })
      await client.connect()
      await client.query(`comment on database ${client.database} is '${kommentar}'`)
      await client.end()
    }
    const fore = await antal('deltagare')
    await omarkt('drift')
    await expect(run(['--kommuner', '1', '--deltagare', '1'])).rejects.toThrow('varken den inbäddade')
    await omarkt('kraft:test')
    expect(await antal('deltagare')).toBe(fore)
  })
})
