import fc from 'fast-check'
import pg from 'pg'
import { layInDemo } from '@/cli/content/demo'
import { lamnaInFil } from '@/modules/import/use-cases/lamna-in-fil'
import { defaultProgramme } from '@/programme/register'
import { ownerUrl, withOwner } from '@/server/db/owner'
import { csv, enRad } from '../import/en-lista'
import type { Scene } from '../setup/scene'
import { enLevnad, levd } from '../team/levnad'

/** What the pages are opened on. The same things before and after the world has grown. */
export interface Ting {
  deltagareId: string
  utredningId: string
  /** Whose rekommendation is signed. */
  undertecknad: string
  oppetBeslut: string
  avslutadDeltagare: string
  moteId: string
  konsultationId: string
  kontoId: string
  granskningId: string
  filId: string
}

const rader = <T>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (c) => (await c.query(sql, p)).rows as T[])

async function ett(sql: string, p: unknown[] = []): Promise<string> {
  const [rad] = await rader<{ id: string }>(sql, p)
  if (!rad) throw new Error(`Demoinnehållet saknar: ${sql}`)
  return rad.id
}

/** The demo's world, and the case in it that has the most of everything. */
export async function demovarlden(scene: Scene): Promise<Ting> {
  await withOwner(async (client) => {
    const konton = await client.query<{ epost: string; id: string }>('select epost, id from public.anvandare')
    await layInDemo(client, defaultProgramme, new Map(konton.rows.map((k) => [k.epost, k.id])))
  })
  const utredningId = await ett(
    `select u.id from utredning u join lakarkonsultation k on k.utredning_id = u.id
     where u.kommun_kod = '0881' and not u.skyddad and u.oppen_team is not null and u.avslutad is null and u.steg <> 'AKTUALISERING'
     order by exists (select 1 from rekommendation r where r.utredning_id = u.id) desc,
       (select count(*) from anteckning a where a.utredning_id = u.id) desc limit 1`,
  )
  await rader(
    `insert into granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av)
     select kommun_kod, gen_random_uuid(), id, 'REGISTRERING', '{}', kontaktperson_id from utredning where id = $1`,
    [utredningId],
  )
  return {
    utredningId,
    deltagareId: await ett('select deltagare_id as id from utredning where id = $1', [utredningId]),
    undertecknad: await ett(
      `select u.deltagare_id as id from utredning u join rekommendation r on r.utredning_id = u.id
       where u.kommun_kod = '0881' and not u.skyddad and u.oppen_team is not null and u.avslutad is null and r.signerad is not null
       order by u.arendenummer limit 1`,
    ),
    oppetBeslut: await ett(
      `select deltagare_id as id from utredning where oppen_team = 'SODRA' and steg = 'AKTUALISERING' and teambeslut is null and not skyddad order by arendenummer limit 1`,
    ),
    avslutadDeltagare: await ett(
      `select deltagare_id as id from utredning u where kommun_kod = '0881' and avslutad is not null and not skyddad
       and not exists (select 1 from utredning o where o.deltagare_id = u.deltagare_id and o.avslutad is null) order by arendenummer limit 1`,
    ),
    moteId: await ett(
      `select id from teammote where team_kod = 'SODRA' order by avslutad_at is not null, datum desc limit 1`,
    ),
    konsultationId: await ett(
      `select id from lakarkonsultation where lakare_id = $1 and svarad is null limit 1`,
      [scene.id('lakare')],
    ),
    kontoId: scene.id('projektmedarbetare.nybro'),
    granskningId: await ett('select id from granskning limit 1'),
    filId: await enFil(scene),
  }
}

/** What autovacuum does soon after: without it the planner believes the tables to be empty. */
export async function analysera(): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl() })
  await client.connect()
  await client.query('analyze')
  await client.end()
}

/** A list of two rows, one of them refused, handed in. */
async function enFil(scene: Scene): Promise<string> {
  const innehall = csv([enRad('1975-01-01'), enRad('1975-01-02', { Kön: 'Okänd' })])
  const utfall = await lamnaInFil(await scene.door('projektmedarbetare.nybro'), {
    filnamn: 'lista.csv',
    innehall,
  })
  if (!utfall.ok) throw new Error(utfall.kod)
  return utfall.value.filId
}

/** Tables whose rows hang on a case, and that may hold many of a kind. */
const kanBliManga = [
  'anteckning',
  'insats',
  'aktivitetsformaga',
  'samtycke',
  'instrument',
  'uppgift',
  'lakarkonsultation',
  'rattelse',
] as const

/** Makes the world many times larger: the case that the pages open, and everything that the lists show. */
export async function vaxa(scene: Scene, ting: Ting): Promise<void> {
  await withOwner(async (c) => {
    for (const tabell of kanBliManga) {
      await c.query(
        `select vagg.lagg_in('0881', jsonb_build_object($2::text, (select jsonb_agg(to_jsonb(x) - 'kommun_kod' || jsonb_build_object('id', gen_random_uuid()))
           from public.${tabell} x cross join generate_series(1, 12) where x.utredning_id = $1)))
         where exists (select 1 from public.${tabell} where utredning_id = $1)`,
        [ting.utredningId, tabell],
      )
    }
    await c.query(
      `insert into teammote (id, team_kod, datum, ledare_id, avslutad_at)
       select gen_random_uuid(), team_kod, datum - n, ledare_id, now() from teammote cross join generate_series(1, 12) n where id = $1`,
      [ting.moteId],
    )
    await c.query(
      `insert into teammote_narvaro (mote_id, anvandare_id, namn, roll) select m.id, l.id, l.namn, 'ARBETSTERAPEUT' from teammote m
       cross join (select id, namn from anvandare where epost like 'projektmedarbetare.%') l where m.team_kod = 'SODRA' on conflict do nothing`,
    )
    await c.query(
      `insert into granskning select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid()))).* from granskning g, generate_series(1, 12)`,
    )
    await c.query(
      `insert into forslag select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid()))).* from forslag f, generate_series(1, 5)`,
    )
    await c.query(
      `with nya as (insert into anvandare select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'epost', n || '.' || epost))).*
         from anvandare a, generate_series(1, 3) n returning id)
       insert into medlemskap select (jsonb_populate_record(null::public.medlemskap,
         to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'anvandare_id', nya.id))).*
       from nya cross join (select * from medlemskap order by id limit 1) m`,
    )
  })
  const levnader = fc.sample(enLevnad, { numRuns: 40, seed: 7 })
  await scene.lay(...levnader.map((l, i) => levd(scene, { ...l, kommun: i % 2 ? 'nybro' : 'torsas' }, i)))
}
