import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { run as aterstall } from '@/cli/commands/aterstall'
import { run as logg } from '@/cli/commands/logg'
import { run as sakerhetskopiera } from '@/cli/commands/sakerhetskopiera'
import { layInDemo } from '@/cli/content/demo'
import { laggTillbaka } from '@/cli/sakerhetskopia/lagg-tillbaka'
import { taKopia } from '@/cli/sakerhetskopia/ta-kopia'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { defaultProgramme } from '@/programme/register'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import { jamfor, raknaAlla } from '../../prov/aterstallning/jamfor'
import { testDatabase, type TestDatabase } from '../setup/database'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let katalog: string
let kopia: string
let ur: Record<string, string | undefined>
const andra: TestDatabase[] = []

beforeAll(async () => {
  scene = await aScene()
  ur = addresses()
  await withOwner(async (client) => {
    const { rows } = await client.query<{ epost: string; id: string }>('select epost, id from anvandare')
    await layInDemo(client, defaultProgramme, new Map(rows.map((r) => [r.epost, r.id])))
    // What the triggers have said once stands, also where they would say something else today.
    await client.query(
      `update utredning set oppen_till = '2001-01-01' where id = (select id from utredning where oppen_till is not null limit 1)`,
    )
    // One row of what the demo has none of, and of what text is hardest on.
    await client.query(
      `insert into utkast (anvandare_id, form, resurs, kommun_kod, bas_version, innehall, nr)
       values ($1, 'prov', $2, '0881', 1, $3, 1)`,
      [
        scene.id('projektledare'),
        'ett',
        JSON.stringify({ text: 'rad ett\nrad två "citat", (parentes) \\ 😀' }),
      ],
    )
    await client.query(
      `insert into import_fil (kommun_kod, id, anvandare_id, filnamn, innehall) values ('0881', gen_random_uuid(), $1, 'å,"(.csv', $2)`,
      [scene.id('projektledare'), Buffer.from([0, 10, 13, 34, 92, 255])],
    )
  })
  await scene.door('projektledare')
  katalog = mkdtempSync(join(tmpdir(), 'kraft-kopia-'))
  kopia = join(katalog, 'kopia')
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await sakerhetskopiera([kopia])).toBe(0)
})
afterAll(async () => {
  vi.restoreAllMocks()
  rmSync(katalog, { recursive: true, force: true })
  await closeClients()
  for (const database of andra) await database.drop()
  await scene.close()
})

const addresses = (): Record<string, string | undefined> => ({
  DATABASE_URL: process.env.DATABASE_URL,
  DATABASE_URL_INLOGG: process.env.DATABASE_URL_INLOGG,
  DATABASE_URL_AGARE: process.env.DATABASE_URL_AGARE,
})

/** The administrator's address of the database that the settings point at. */
const somAdministrator = (agare = process.env.DATABASE_URL_AGARE): string =>
  Object.assign(new URL(inject('cluster').administrator), { pathname: new URL(agare!).pathname }).href

async function iTomDatabas(): Promise<void> {
  await closeClients()
  andra.push(await testDatabase())
}

async function iUrsprunget(): Promise<void> {
  await closeClients()
  Object.assign(process.env, ur)
}

const heltLogg = (): Promise<number> => logg(['verifiera'])

describe('a backup', () => {
  it('holds every row of every table that the catalogue knows', async () => {
    await iUrsprunget()
    const fil = join(katalog, 'alla')
    const kopierade = await taKopia(fil)
    expect(kopierade).toEqual(await raknaAlla(somAdministrator()))
  })

  it('finds nothing in the database that it does not copy', async () => {
    const { rows } = await withOwner((client) =>
      client.query(`select relkind, relname from pg_class c join pg_namespace n on n.oid = relnamespace
        where n.nspname !~ '^(pg_|information_schema$)' and relkind not in ('r', 'i', 't', 'c', 'v')`),
    )
    expect(rows).toEqual([])
  })

  it('is its owner’s alone, never overwrites a file, and leaves none behind when it fails', async () => {
    await iUrsprunget()
    expect(statSync(kopia).mode & 0o777).toBe(0o600)
    const fore = readFileSync(kopia)
    await expect(taKopia(kopia)).rejects.toThrow('finns redan')
    expect(readFileSync(kopia).equals(fore)).toBe(true)
    process.env.DATABASE_URL_AGARE = ur.DATABASE_URL_AGARE!.replace(/:[^:@/]+@/, ':fel@')
    await expect(taKopia(join(katalog, 'misslyckad'))).rejects.toThrow()
    await iUrsprunget()
    expect(() => statSync(join(katalog, 'misslyckad'))).toThrow('ENOENT')
  })

  it('is the state of one moment while others write', async () => {
    await iUrsprunget()
    const par = `update deltagare set version = version + 1; update utredning set version = version + 1`
    let klar = false
    const skriver = (async () => {
      while (!klar) await withOwner((client) => client.query(par))
    })()
    const fil = join(katalog, 'under-arbete')
    await withOwner((client) =>
      client.query('update deltagare set version = 1; update utredning set version = 1'),
    )
    await taKopia(fil)
    klar = true
    await skriver
    await iTomDatabas()
    await laggTillbaka(fil, { ersatt: false })
    const { rows } = await withOwner((client) =>
      client.query<{ n: number }>(
        'select count(distinct version)::int as n from (select version from deltagare union all select version from utredning) x',
      ),
    )
    expect(rows[0]?.n).toBe(1)
    expect(await heltLogg()).toBe(0)
  })
})

describe('a restore', () => {
  it('gives the same rows in every table, the same log, and the same wall', async () => {
    await iUrsprunget()
    const fil = join(katalog, 'lika')
    await taKopia(fil)
    const original = somAdministrator()
    const vagg = await vaggen()
    await iTomDatabas()
    expect(await aterstall([fil])).toBe(0)
    const { skillnader, rader } = await jamfor(original, somAdministrator())
    expect(skillnader).toEqual({})
    expect(rader).toBeGreaterThan(1_000)
    expect(await heltLogg()).toBe(0)
    expect(await vaggen()).toEqual(vagg)
    const lista = await deltagarlista(await scene.door('projektmedarbetare.nybro'), {})
    expect(lista).toMatchObject({ ok: true })
    const { rows } = await withOwner((client) =>
      client.query(`select handelse, aktor_slag, uppgifter->'forraKedjor' as forra from logg.handelse
        where handelse like 'SAKERHETSKOPIA%' order by nr desc limit 2`),
    )
    expect(rows).toEqual([
      { handelse: 'SAKERHETSKOPIA_ATERSTALLD', aktor_slag: 'OPERATOR', forra: {} },
      { handelse: 'SAKERHETSKOPIA_TAGEN', aktor_slag: 'OPERATOR', forra: null },
    ])
  })

  it('touches nothing in a database that holds something, unless asked; then nothing of that is left', async () => {
    await iUrsprunget()
    await withOwner((client) => client.query(`update deltagare set fornamn = 'Efter kopian'`))
    const fore = await raknaAlla(somAdministrator())
    await expect(aterstall([kopia])).rejects.toThrow('inte tom')
    expect(await raknaAlla(somAdministrator())).toEqual(fore)
    expect(await aterstall([kopia, '--ja'])).toBe(0)
    const { rows } = await withOwner((client) =>
      client.query<{ n: number; forra: Record<string, number> }>(
        `select (select count(*)::int from deltagare where fornamn = 'Efter kopian') as n, uppgifter->'forraKedjor' as forra
         from logg.handelse where handelse = 'SAKERHETSKOPIA_ATERSTALLD'`,
      ),
    )
    expect(rows).toEqual([{ n: 0, forra: expect.objectContaining({ SYSTEM: expect.any(Number) }) }])
    expect(await heltLogg()).toBe(0)
  })

  it('refuses a damaged file, whatever the damage, and changes nothing', async () => {
    await iUrsprunget()
    const hel = readFileSync(kopia)
    const text = gunzipSync(hel).toString()
    const rader = text.split('\n')
    const vandBit = (nr: number): Buffer => {
      const fel = Buffer.from(hel)
      fel[nr] = fel[nr]! ^ 4
      return fel
    }
    const skador: Record<string, Buffer> = {
      tom: Buffer.alloc(0),
      'något annat': Buffer.from('inte en kopia'),
      'ett annat gzip': gzipSync('{"a":1}\n'),
      avhuggen: hel.subarray(0, Math.floor(hel.length / 2)),
      'utan sista raden': gzipSync(rader.slice(0, -2).join('\n') + '\n'),
      'en rad borta': gzipSync(rader.toSpliced(20, 1).join('\n')),
      'en rad ändrad': gzipSync(text.replace('Nybro', 'Nyb0o')),
      'något efteråt': gzipSync(`${text}"(rad)"\n`),
      ...Object.fromEntries(
        [0.01, 0.3, 0.6, 0.99].map((d) => [`bit vid ${d}`, vandBit(Math.floor(hel.length * d))]),
      ),
    }
    await iTomDatabas()
    const fore = await raknaAlla(somAdministrator())
    for (const [namn, bytes] of Object.entries(skador)) {
      const fil = join(katalog, 'skadad')
      writeFileSync(fil, bytes)
      await expect(aterstall([fil, '--ja']), namn).rejects.toThrow('Inget har ändrats.')
    }
    await expect(aterstall([join(katalog, 'finns-inte')])).rejects.toThrow('finns inte')
    expect(await raknaAlla(somAdministrator())).toEqual(fore)
  })

  it('refuses a copy from other migrations', async () => {
    await iTomDatabas()
    await withOwner(async (client) => {
      await client.query('set local role kraft_agare')
      await client.query(
        `update _prisma_migrations set checksum = 'annan' where migration_name = (select max(migration_name) from _prisma_migrations)`,
      )
    })
    await expect(aterstall([kopia])).rejects.toThrow('annan version av KRAFT')
  })
})

/** What the wall is made of: forced security, policies, triggers and rights. */
async function vaggen(): Promise<unknown> {
  const { rows } = await withOwner((client) =>
    client.query(`select c.oid::regclass::text as namn, relrowsecurity, relforcerowsecurity, relacl::text as ratt,
        array(select tgname || tgenabled::text from pg_trigger where tgrelid = c.oid and not tgisinternal order by 1) as triggers,
        array(select conname || convalidated::text from pg_constraint where conrelid = c.oid order by 1) as krav
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where n.nspname in ('public', 'vagg', 'logg') and relkind = 'r' order by 1`),
  )
  return rows
}
