import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { closeSession } from '@/server/auth/sign-in'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { aScene, type Scene } from '../setup/scene'
import { allaDorrar, type Dorr } from './alla-dorrar'

let scene: Scene
let dorrar: Dorr[]
let indata: Record<string, unknown>
/** Whatever tells who the person is, or what is written about them. */
const hemligt = ['Hemlighild', 'Osynlén', '070-999 00 11', 'HEMLIGTEXT', 'HEM-LIG']
/** After a withdrawal the team that had the case is told its ärendenummer, and nothing else. */
const lovligt = (vem: string, dorr: string, ord: string): boolean =>
  ord === 'HEM-LIG' && vem === 'arbetsterapeut.sodra' && dorr === 'startsida'
const nummer = testNummer('1983-03-03', 7)

beforeAll(async () => {
  scene = await aScene()
  dorrar = await allaDorrar()
  const b = anUtredning(
    { ...scene.sammanhang('nybro'), arendenummer: 'HEM-LIG-001' },
    {
      fornamn: 'Hemlighild',
      efternamn: 'Osynlén',
      nummer,
      fodelsedatum: '1983-03-03',
      kon: 'KVINNA',
      person: 'p-hemlig',
    },
  )
    .kontakt({ telefon: '070-999 00 11' })
    .falt({ bakgrund: 'HEMLIGTEXT bakgrund' })
    .identifierad('2026-01-10')
    .samtycke('2026-01-20', { oppnarLakare: true, aterkallat: '2026-11-01' })
    .aktualiserad('2026-02-01', { fraga: 'HEMLIGTEXT fråga' })
    .antagen('2026-02-10')
    .kartlaggs('2026-02-15')
    .bidrag('HALSA', 'DELTAGARE', 'HEMLIGTEXT egna ord')
    .formaga('2026-03-01', 30)
    .insats('SOCIAL', '2026-03-05', { syfte: 'HEMLIGTEXT syfte' })
    .anteckning('2026-03-06', 'TELEFON', 'HEMLIGTEXT anteckning')
  await scene.lay(b)
  const skyddad = anUtredning(
    { ...scene.sammanhang('nybro'), arendenummer: 'HEM-LIG-002' },
    {
      fornamn: 'Hemlighild',
      efternamn: 'Osynlén',
      nummer: testNummer('1984-04-04', 8),
      fodelsedatum: '1984-04-04',
      kon: 'MAN',
      skydd: 'SEKRETESSMARKERING',
    },
  )
    .falt({ bakgrund: 'HEMLIGTEXT skyddad' })
    .identifierad('2026-01-11')
  await scene.lay(skyddad)
  indata = await inputFor(b.utredningId, b.deltagareId)
  indata.skyddad = { ...indata, ...(await inputFor(skyddad.utredningId, skyddad.deltagareId)) }
})
afterAll(() => scene.close())

const ids = async (sql: string, utredningId: string): Promise<string> =>
  withOwner(
    async (c) =>
      (await c.query<{ id: string }>(sql, [utredningId])).rows[0]?.id ??
      '00000000-0000-4000-8000-000000000000',
  )

/** One input that every door can read: each takes the fields it knows. All of it points at the foreign case. */
async function inputFor(utredningId: string, deltagareId: string): Promise<Record<string, unknown>> {
  const av = (tabell: string) =>
    ids(`select id from public.${tabell} where utredning_id = $1 limit 1`, utredningId)
  return {
    utredningId,
    deltagareId,
    resurs: utredningId,
    u: utredningId,
    id: await av('anteckning'),
    insatsId: await av('insats'),
    sakId: await av('insats'),
    sak: 'insats',
    handelseId: await av('insats'),
    samtyckeId: await av('samtycke'),
    aktualiseringId: await av('aktualisering'),
    beslutId: await av('teambeslut'),
    version: '1',
    datum: '2026-03-10',
    till: 'IDENTIFIERING',
    skal: 'SJUKDOM',
    vantasAter: '2027-01-01',
    orsak: 'TILL_ARBETE',
    nadd: 'JA',
    startad: '2026-03-11',
    slutad: '2026-03-12',
    hur: 'AVSLUTAD',
    typ: 'SOCIAL',
    procent: '20',
    bedomare: 'X',
    motivering: 'Y',
    text: 'Z',
    kontaktpersonId: scene.id('projektmedarbetare.torsas'),
    form: 'anteckning',
    kommunKod: '0881',
    nr: '1',
    innehall: {},
    namn: 'Instrument',
    sammanfattning: 'S',
    omrade: 'HALSA',
    yrke: 'DELTAGARE',
    sok: nummer,
    nummer,
    indikator: 'M1',
    kod: '0881',
    per: '2026-10-31',
    format: 'json',
  }
}

// Doors into one's own work: they may answer, but never with anything of the foreign person.
const enskild = (raw: Record<string, unknown>, namn: string): Record<string, unknown> => ({
  ...raw,
  ...(namn === 'skriv-anteckning' || namn === 'andra-anteckning' ? { typ: 'TELEFON' } : {}),
  ...(namn === 'mal-bakom' ? { typ: 'KOMMUN' } : {}),
})

const doors = async (): Promise<[string, Door][]> => {
  const aterkallad = await scene.door('projektmedarbetare.nybro')
  await closeSession(aterkallad.session ?? '')
  await withOwner(async (c) => {
    await c.query(`update public.medlemskap set till = current_date - 1 where anvandare_id = $1`, [
      scene.id('projektmedarbetare2.nybro'),
    ])
    await c.query(`update public.anvandare set avstangd_at = now() where id = $1`, [
      scene.id('projektmedarbetare.borgholm'),
    ])
  })
  const konton = [
    'projektmedarbetare.torsas',
    'projektmedarbetare.hultsfred',
    'projektmedarbetare2.nybro',
    'arbetsterapeut.sodra',
    'arbetsterapeut.norra',
    'remittent.nybro',
    'remittent.torsas',
    'loggranskare.torsas',
    'lakare',
    'projektledare',
    'projektadministrator',
    'styrgrupp',
    'systemadministrator',
  ]
  return [
    ...(await Promise.all(konton.map(async (k): Promise<[string, Door]> => [k, await scene.door(k)]))),
    ['utloggad', { session: null }],
    ['gissad session', { session: 'gissning' }],
    ['återkallad session', aterkallad],
  ]
}

const stateOf = (utredningId: unknown): Promise<unknown> =>
  withOwner(
    async (c) =>
      (
        await c.query(
          `select md5(string_agg(x, '|' order by x)) as h from (
    select u::text x from public.utredning u where id = $1 union all select i::text from public.insats i where utredning_id = $1
    union all select a::text from public.anteckning a where utredning_id = $1 union all select s::text from public.samtycke s where utredning_id = $1
    union all select t::text from public.teambeslut t where utredning_id = $1 union all select k::text from public.kartlaggning_bidrag k where utredning_id = $1
    union all select d::text from public.deltagare d join public.utredning u on u.deltagare_id = d.id where u.id = $1) t`,
          [utredningId],
        )
      ).rows[0],
  )

describe('every door there is', () => {
  it('gives nobody who is foreign anything of the person, and lets them change nothing', async () => {
    expect(dorrar.length).toBeGreaterThan(90)
    const fore = await stateOf(indata.utredningId)
    const fel: string[] = []
    for (const [vem, door] of await doors()) {
      for (const dorr of dorrar) {
        for (const raw of [indata, indata.skyddad as Record<string, unknown>]) {
          const svar = await dorr.oppna(door, enskild(raw, dorr.namn))
          const allt = JSON.stringify(svar)
          const lackt = hemligt.find((h) => allt.includes(h) && !lovligt(vem, dorr.namn, h))
          if (lackt) fel.push(`${vem} fick ${lackt} genom ${dorr.namn}`)
          if (door.session === null && (svar.ok || !['LOGGA_IN', 'OGILTIG_INDATA'].includes(svar.kod)))
            fel.push(`${vem} kom in genom ${dorr.namn}`)
        }
      }
    }
    expect(fel).toEqual([])
    expect(await stateOf(indata.utredningId)).toEqual(fore)
  }, 300_000)

  it('gives the runtime, by straight SQL in a foreign session, no row of the person in any table', async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    try {
      for (const [vem, door] of await doors()) {
        await client.query('begin')
        await client.query('select vagg.borja($1)', [door.session])
        const { rows } = await client.query<{
          namn: string
        }>(`select c.relname as namn from pg_attribute a join pg_class c on c.oid = a.attrelid
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'utredning_id'
            and has_table_privilege(c.oid, 'select')`)
        for (const { namn } of [...rows, { namn: 'utredning' }, { namn: 'deltagare' }]) {
          const falt = namn === 'utredning' || namn === 'deltagare' ? 'id' : 'utredning_id'
          const id = namn === 'deltagare' ? indata.deltagareId : indata.utredningId
          expect(
            (await client.query(`select 1 from public.${namn} where ${falt} = $1`, [id])).rowCount,
            `${vem}: ${namn}`,
          ).toBe(0)
        }
        await client.query('rollback')
      }
    } finally {
      await client.end()
    }
  }, 120_000)
})
