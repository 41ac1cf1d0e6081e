import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { withOwner } from '@/server/db/owner'
import { aPerson } from '../samtycke/scen'
import { aScene, type Scene } from '../setup/scene'

// Whoever can run SQL of their own as the runtime, with a real session of each role and with none, against one protected
// person of Nybro whom only one colleague handles.

let scene: Scene
let app: pg.Client
let dold: { utredningId: string; deltagareId: string; nummer: string; person: string }
let synlig: string

const roller = [
  'projektmedarbetare2.nybro',
  'projektmedarbetare.emmaboda',
  'remittent.nybro',
  'loggranskare.nybro',
  'arbetsterapeut.sodra',
  'lakare',
  'projektledare',
  'projektadministrator',
  'styrgrupp',
  'systemadministrator',
  null,
] as const
const KOLLEGA = 'projektmedarbetare2.nybro'

beforeAll(async () => {
  scene = await aScene()
  app = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await app.connect()
  const u = aPerson(scene, 'nybro', 'Skuggesten')
    .identifierad('2026-01-12')
    .aktualiserad('2026-02-02')
    .anteckning('2026-02-03', 'MOTE', 'Hemlig anteckning')
  const dagsljus = aPerson(scene, 'nybro', 'Dagsljus').identifierad('2026-01-12').aktualiserad('2026-02-02')
  await scene.lay(u, dagsljus)
  synlig = dagsljus.utredningId
  const sofia = await scene.door('projektmedarbetare.nybro')
  const satt = await sattSkydd(sofia, { deltagareId: u.deltagareId, version: 1, skydd: 'SEKRETESSMARKERING' })
  expect(satt).toMatchObject({ ok: true })
  const rad = (
    await asWall<{ nummer: string; person: string }>(
      'select nummer, person from public.deltagare where id = $1',
      [u.deltagareId],
    )
  )[0]!
  dold = { utredningId: u.utredningId, deltagareId: u.deltagareId, ...rad }
})
afterAll(async () => {
  await app.end()
  await scene.close()
})

const asWall = <T extends object = Record<string, unknown>>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, p)).rows as T[])

/** Runs SQL as the runtime in somebody's session, and commits: the answer as text, or the refusal. */
async function som(konto: string | null, sql: string, p: unknown[] = []): Promise<string> {
  const session = konto === null ? '' : ((await scene.door(konto)).session ?? '')
  await app.query('begin')
  try {
    await app.query('select vagg.borja($1)', [session])
    const { rows, rowCount } = await app.query(sql, p)
    await app.query('commit')
    return rows.length > 0 ? JSON.stringify(rows) : `${rowCount} rader`
  } catch (error) {
    await app.query('rollback')
    const { message, detail, code } = error as pg.DatabaseError
    return `${code} ${message} ${detail ?? ''}`
  }
}

/** Everything about the hidden person that nobody but the handler may change. */
const avtryck = async (): Promise<string> =>
  JSON.stringify([
    await asWall('select * from public.deltagare where id = $1', [dold.deltagareId]),
    await asWall('select * from public.utredning where deltagare_id = $1', [dold.deltagareId]),
    await asWall('select * from public.atkomst where utredning_id = $1', [dold.utredningId]),
    await asWall('select * from public.anteckning where utredning_id = $1', [dold.utredningId]),
    await asWall('select * from public.status_period where utredning_id = $1', [dold.utredningId]),
    await asWall('select * from public.malintervall where utredning_id = $1 order by indikator', [
      dold.utredningId,
    ]),
    await asWall('select * from public.uppgift where utredning_id = $1 and slag = $2', [
      dold.utredningId,
      'ANDRA_HANDLAGGARE',
    ]),
    await asWall('select * from public.deltagare_nummer where deltagare_id = $1', [dold.deltagareId]),
  ])

/** A value for a parameter that aims at the hidden person as well as its name and type can. */
function sikte(namn: string, typ: string): unknown {
  if (namn === 'nytt') return randomUUID()
  if (typ === 'uuid') return ['vem', 'person'].includes(namn) ? dold.deltagareId : dold.utredningId
  if (typ === 'uuid[]') return [dold.utredningId]
  if (typ === 'text[]') return ['PROJEKTMEDARBETARE']
  if (typ === 'date') return '2026-06-01'
  if (typ === 'date[]') return ['2026-06-01']
  if (typ === 'integer' || typ === 'bigint') return 1
  if (typ === 'boolean') return true
  if (typ === 'jsonb') {
    const rad = {
      nummer: dold.nummer,
      fornamn: 'Prov',
      efternamn: 'Skuggesten',
      id: dold.utredningId,
      version: 1,
    }
    return namn === 'innehall' || namn === 'm' || namn === 'f'
      ? '{}'
      : JSON.stringify(namn === 'handelser' ? [] : [rad])
  }
  if (/nummer/.test(namn)) return dold.nummer
  if (/spar|kon$/.test(namn)) return null
  if (/vilket|program/.test(namn)) return 'KRAFT'
  if (/bas|vad/.test(namn)) return 'M1'
  if (/typ/.test(namn)) return 'KOMMUN'
  return '0881'
}

describe('every function of the wall that the runtime may call', () => {
  it('tells nobody but the handler who the person is, and changes nothing, in any role or none', async () => {
    const funktioner = await asWall<{ namn: string; argument: string[]; typer: string[] }>(`
      select n.nspname || '.' || p.proname as namn, coalesce(p.proargnames[1:p.pronargs], '{}') as argument,
        array(select format_type(t, null) from unnest(p.proargtypes) t) as typer
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('vagg', 'logg') and has_function_privilege('kraft_app', p.oid, 'execute') order by 1`)
    expect(funktioner.length).toBeGreaterThan(40)
    const fore = await avtryck()
    for (const konto of roller) {
      for (const { namn, argument, typer } of funktioner.filter((f) => f.namn !== 'vagg.borja')) {
        const varden = typer.map((typ, n) => sikte(argument[n] ?? '', typ))
        const plats = typer.map((typ, n) => `$${n + 1}::${typ}`).join(', ')
        const svar = await som(konto, `select x::text from ${namn}(${plats}) x`, varden)
        // The number is the attacker's own word; the import echoes it.
        for (const hemligt of ['Skuggesten', dold.person]) {
          expect(svar, `${konto}: ${namn}`).not.toContain(hemligt)
        }
        if (namn.startsWith('vagg.')) expect(svar, `${konto}: ${namn}`).not.toContain(dold.deltagareId)
        // Nor which case it is, unless that was asked with.
        if (!varden.some((v) => JSON.stringify(v).includes(dold.utredningId)))
          expect(svar, `${konto}: ${namn}`).not.toContain(dold.utredningId)
      }
      expect(await avtryck(), String(konto)).toBe(fore)
    }
  }, 240_000)
})

describe('a colleague of the kommun who does not handle the person', () => {
  const lagg = (innehall: object): Promise<string> =>
    som(KOLLEGA, 'select vagg.lagg_in($1, $2::jsonb)', ['0881', JSON.stringify(innehall)])
  const nyttArende = (): Record<string, unknown> => ({
    id: randomUUID(),
    deltagare_id: dold.deltagareId,
    program_kod: 'KRAFT',
    team_kod: 'SODRA',
    arendenummer: `NYB-2026-${String(Math.random()).slice(2, 8)}`,
  })

  it('makes no case of the person, to be its handler and read on', async () => {
    const u = nyttArende()
    const jag = { id: randomUUID(), utredning_id: u.id, anvandare_id: scene.id(KOLLEGA), slag: 'HANDLAGGARE' }
    expect(await lagg({ utredning: [u], atkomst: [jag] })).toContain('REGISTRERA_EJ_BEHORIG')
    expect(
      await som(
        KOLLEGA,
        `insert into public.utredning (kommun_kod, id, deltagare_id) values ('0881', $1, $2)`,
        [randomUUID(), dold.deltagareId],
      ),
    ).toContain('permission denied')
  })

  it('hangs nothing on the person', async () => {
    const rad = { id: randomUUID(), deltagare_id: dold.deltagareId, slag: 'GOD_MAN', namn: 'Ingen' }
    expect(await lagg({ foretradare: [rad] })).toContain('REGISTRERA_EJ_BEHORIG')
    expect(await lagg({ deltagare_nummer: [rad] })).toContain('REGISTRERA_EJ_BEHORIG')
    expect(
      await som(
        KOLLEGA,
        `insert into public.foretradare (kommun_kod, id, deltagare_id, slag, namn) values ('0881', $1, $2, 'GOD_MAN', 'Ingen')`,
        [randomUUID(), dold.deltagareId],
      ),
    ).toContain('row-level security')
  })

  it('decides nothing for the team and signs nothing through the register’s door', async () => {
    for (const tabell of ['teambeslut', 'rekommendation']) {
      expect(await lagg({ [tabell]: [{ id: randomUUID(), kalla: 'APP' }] })).toContain(
        'REGISTRERA_EJ_BEHORIG',
      )
    }
    for (const tabell of [
      'lakarkonsultation',
      'konsultation_underlag',
      'kartlaggning_bidrag',
      'anteckning',
      'rattelse',
    ]) {
      expect(await lagg({ [tabell]: [{ id: randomUUID() }] }), tabell).toContain('REGISTRERA_EJ_BEHORIG')
    }
  })

  it('is told that the number is taken, not whose it is', async () => {
    expect(await som(KOLLEGA, 'select * from vagg.finn_nummer($1, $2)', ['0881', dold.nummer])).toBe(
      JSON.stringify([{ lage: 'DOLD', deltagare_id: null }]),
    )
  })

  it.each(['deltagare set telefon', 'utredning set forum', 'anteckning set text', 'uppgift set text'])(
    'touches no row of the person with an update that reads nothing: %s',
    async (del) => {
      const fore = await avtryck()
      expect(await som(KOLLEGA, `update public.${del} = 'angripen'`)).toMatch(/rader$/)
      expect(await avtryck()).toBe(fore)
    },
  )
})

describe('the list behind a number', () => {
  const bakom = (konto: string): Promise<string> =>
    som(
      konto,
      `select synliga, dolda from vagg.mal_rader('KRAFT', 'M1', '2026-06-01', 'M1', null, 'KOMMUN', '0881', null)`,
    )

  it('names the cases that one may open, and counts the others', async () => {
    expect(await bakom(KOLLEGA)).toBe(JSON.stringify([{ synliga: [synlig], dolda: 1 }]))
    expect(await bakom('projektledare')).toBe(JSON.stringify([{ synliga: [], dolda: 2 }]))
    expect(await bakom('projektmedarbetare.nybro')).toMatch(/"dolda":0/)
    expect(await bakom('projektmedarbetare.emmaboda')).toBe(JSON.stringify([{ synliga: [], dolda: 0 }]))
  })
})

describe('the log', () => {
  const skriv = (konto: string, rad: object): Promise<string> =>
    som(konto, `select logg.skriv($1::jsonb, null)`, [
      JSON.stringify([{ handelse: 'ATKOMST_NEKAD', kedja: '0881', ...rad }]),
    ])
  const FRAMMANDE = /LOGG_FRAMMANDE_KEDJA/

  it('is written by nobody in the chain of a kommun that they have nothing to do with', async () => {
    const rader = (): Promise<unknown> =>
      asWall(`select count(*) from logg.handelse where kedja = '0881' and handelse = 'ATKOMST_NEKAD'`)
    const konton = [
      ...['projektmedarbetare.emmaboda', 'remittent.emmaboda', 'arbetsterapeut.norra', 'lakare'],
      ...['projektledare', 'projektadministrator', 'styrgrupp', 'systemadministrator'],
    ]
    const fore = await rader()
    for (const konto of konton) {
      expect(await skriv(konto, {}), konto).toMatch(FRAMMANDE)
      expect(await skriv(konto, { utredningar: [synlig] }), konto).toMatch(FRAMMANDE)
      expect(await skriv(konto, { uppgifter: { konto: scene.id(konto) } }), konto).toMatch(FRAMMANDE)
    }
    expect(await rader()).toEqual(fore)
  })

  it('is written in one’s own kommun, for the team’s kommuner and in the system’s chain', async () => {
    expect(await skriv('projektmedarbetare.nybro', {})).toMatch(/skriv/)
    expect(await skriv('loggranskare.nybro', {})).toMatch(/skriv/)
    expect(await skriv('arbetsterapeut.sodra', {})).toMatch(/skriv/)
    expect(await skriv('styrgrupp', { kedja: 'SYSTEM' })).toMatch(/skriv/)
  })

  it('tells a kommun of an account of theirs, by who keeps accounts, and of no person', async () => {
    const om = { uppgifter: { konto: scene.id(KOLLEGA) } }
    expect(await skriv('systemadministrator', om)).toMatch(/skriv/)
    expect(await skriv('systemadministrator', { ...om, kedja: '0862' })).toMatch(FRAMMANDE)
    expect(await skriv('systemadministrator', { ...om, deltagare: [dold.deltagareId] })).toMatch(FRAMMANDE)
    expect(await skriv('projektledare', om)).toMatch(FRAMMANDE)
    expect(await skriv('projektledare', { uppgifter: { konto: scene.id('arbetsterapeut.sodra') } })).toMatch(
      /skriv/,
    )
  })
})

it('tells a stranger without a session nothing of which kommuner an account belongs to', async () => {
  const fraga = 'select vagg.kedjor_for_konto($1) as k'
  expect(await som(null, fraga, [scene.id(KOLLEGA)])).toBe(JSON.stringify([{ k: ['SYSTEM'] }]))
})
