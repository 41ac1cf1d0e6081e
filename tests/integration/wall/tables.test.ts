import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { withOwner } from '@/server/db/owner'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let app: pg.Client
beforeAll(async () => {
  scene = await aScene()
  app = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await scene.close()
})

const tables = async (): Promise<{ namn: string; rls: boolean; force: boolean; vagg: boolean }[]> =>
  withOwner(async (client) => {
    const { rows } = await client.query<{ namn: string; rls: boolean; force: boolean; vagg: boolean }>(`
      select c.relname as namn, c.relrowsecurity as rls, c.relforcerowsecurity as force,
        exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'vagg') as vagg
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations' order by 1`)
    return rows
  })

/** Out of the runtime’s reach altogether: everything that says who may see what, and the sums that say how many there are. */
const accessTables = [
  'anvandare',
  'arendenummer_serie',
  'atkomst',
  'engangslank',
  'inloggningsforsok',
  'malperson',
  'malsumma',
  'medlemskap',
  'session',
  'stegtid',
]
/** The organisation, which everybody who is signed in may read. */
const organisation = ['kommun', 'malvarde', 'program', 'team', 'team_kommun']

describe('the tables', () => {
  it('all have row-level security, forced, with a policy for the definer functions', async () => {
    const open = (await tables()).filter((t) => !t.rls || !t.force || !t.vagg)
    expect(open).toEqual([])
  })

  it('give the runtime no row without a session', async () => {
    for (const { namn } of await tables()) {
      if (accessTables.includes(namn)) {
        await expect(app.query(`select 1 from public.${namn} limit 1`), namn).rejects.toThrow(
          /permission denied/,
        )
      } else if (!organisation.includes(namn)) {
        expect((await app.query(`select 1 from public.${namn} limit 1`)).rowCount, namn).toBe(0)
      }
    }
  })

  it('give no row to a guessed session', async () => {
    await app.query('begin')
    const { rows } = await app.query(`select vagg.borja('gissning') as vem`)
    expect(rows[0].vem).toBeNull()
    expect((await app.query('select 1 from public.deltagare')).rowCount).toBe(0)
    await app.query('rollback')
  })

  it('are owned by a role that the runtime is not, and the runtime has no way round', async () => {
    const { rows } =
      await app.query(`select rolsuper, rolbypassrls, pg_has_role('kraft_vagg', 'member') as vagg, pg_has_role('kraft_agare', 'member') as agare
      from pg_roles where rolname = current_user`)
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, vagg: false, agare: false })
    await expect(app.query('select * from logg.handelse')).rejects.toThrow(/permission denied/)
    await expect(app.query(`select * from vagg.for_inloggning('x')`)).rejects.toThrow(/permission denied/)
    await expect(app.query(`select vagg.dagens_pass(current_date)`)).rejects.toThrow(/permission denied/)
  })

  it('blind their owner too, until it steps into the wall’s role for the work at hand', async () => {
    const owner = new pg.Client({ connectionString: process.env.DATABASE_URL_AGARE })
    await owner.connect()
    try {
      const antal = async (): Promise<number> =>
        (await owner.query('select count(*)::int as n from public.medlemskap')).rows[0].n
      expect(await antal()).toBe(0)
      await expect(owner.query('select 1 from logg.handelse')).rejects.toThrow(/permission denied/)
      await owner.query('begin')
      await owner.query('set local role kraft_vagg')
      expect(await antal()).toBeGreaterThan(10)
      await owner.query('commit')
      expect(await antal()).toBe(0)
    } finally {
      await owner.end()
    }
  })

  it('let nobody but the named roles execute a function, and every definer function has an empty search path', async () => {
    const odd = await withOwner(async (client) => {
      const { rows } = await client.query(`
        select p.oid::regprocedure::text as funktion from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('vagg', 'logg') and (
          (p.prosecdef and not coalesce('search_path=""' = any(p.proconfig), false))
          or exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`)
      return rows
    })
    expect(odd).toEqual([])
  })
})
