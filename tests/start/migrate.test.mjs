import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../src/cli/start/connection.mjs'
import { ensureDatabase, removeDatabase } from '../../src/cli/start/database.mjs'
import { migrate, readMigrations } from '../../src/cli/start/migrate.mjs'
import { database as stateOf, datamodel, diffSql } from '../../src/cli/start/schema-engine.mjs'
import { inRoot } from '../../src/cli/start/paths.mjs'
import { silentVoice } from './silent-voice.mjs'

let dataDir, server, directory, url, count
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kraft-migrera-'))
  chmodSync(dataDir, 0o711)
  server = await ensureDatabase({ dataDir, voice: silentVoice, isDurable: false })
  count = 0
})
afterAll(() => removeDatabase(dataDir))

// A database and a directory of migrations of its own for every test.
beforeEach(async () => {
  const name = `prov${++count}`
  await withClient(server.urlTo('postgres'), (client) =>
    client.query(`create database ${name} owner kraft_agare`),
  )
  await withClient(server.urlTo(name), (client) => client.query('alter schema public owner to kraft_agare'))
  url = server.urls.agare.replace(/\/kraft$/, `/${name}`)
  directory = join(dataDir, `migrations${count}`)
})

function write(name, sql) {
  mkdirSync(join(directory, name), { recursive: true })
  writeFileSync(join(directory, name, 'migration.sql'), sql)
}
const run = () => migrate({ url, directory })
const query = (sql) => withClient(url, async (client) => (await client.query(sql)).rows)

describe('migrating', () => {
  it('applies in order, once, and keeps Prisma’s books', async () => {
    write('2_andra', 'insert into prov values (2);')
    write('1_forsta', 'create table prov (nr int); insert into prov values (1);')
    expect(await run()).toEqual(['1_forsta', '2_andra'])
    expect(await run()).toEqual([])
    expect(await query('select nr from prov order by nr')).toEqual([{ nr: 1 }, { nr: 2 }])
    const books = await query(
      'select migration_name, checksum, finished_at is not null as klar from _prisma_migrations order by 1',
    )
    expect(books).toEqual(
      readMigrations(directory).map(({ name, checksum }) => ({ migration_name: name, checksum, klar: true })),
    )
  })

  it('takes a file whole, function bodies with semicolons and all', async () => {
    write(
      '1_funktion',
      `create function tva() returns int language plpgsql as $$ begin perform 1; return 2; end $$;`,
    )
    await run()
    expect(await query('select tva()')).toEqual([{ tva: 2 }])
  })

  it('refuses a migration that was edited after it ran', async () => {
    write('1_forsta', 'create table prov (nr int);')
    await run()
    write('1_forsta', 'create table prov (nr bigint);')
    await expect(run()).rejects.toThrow('Migreringen 1_forsta har ändrats sedan den kördes')
  })

  it('refuses a database that knows more than the code', async () => {
    write('1_forsta', 'create table prov (nr int);')
    await run()
    rmSync(join(directory, '1_forsta'), { recursive: true })
    await expect(run()).rejects.toThrow('som inte finns i koden')
  })

  it('leaves nothing of a file that fails, and names the line', async () => {
    write('1_forsta', 'create table prov (nr int);\ninsert into prov values (1);\nselect finns_inte();')
    await expect(run()).rejects.toThrow(/Migreringen 1_forsta gick inte \(rad 3\)/)
    expect(await query("select to_regclass('prov') as prov")).toEqual([{ prov: null }])
    expect(await query('select 1 from _prisma_migrations')).toEqual([])
  })

  it('refuses a file that would commit on its own', async () => {
    write('1_forsta', 'create table prov (nr int);\nCOMMIT;\n')
    await expect(run()).rejects.toThrow('får inte styra transaktionen själv')
  })

  it('lets two starts at once share the work', async () => {
    write('1_forsta', 'create table prov (nr int);')
    const both = await Promise.all([run(), run()])
    expect(both.flat()).toEqual(['1_forsta'])
  })
})

describe('the migrations of the house', () => {
  it('make exactly the tables that schema.prisma describes', async () => {
    await migrate({ url })
    const schema = readFileSync(inRoot('prisma', 'schema.prisma'), 'utf8')
    const differenceTo = (wanted) =>
      diffSql({
        from: stateOf(schema),
        to: datamodel(wanted),
        connectionString: url,
        externalTables: ['public._prisma_migrations'],
      })
    expect(await differenceTo(schema)).toBe('')
    const withOneMore = schema.replace(/^model \w+ \{$/m, '$&\n  provkolumn String?')
    expect(await differenceTo(withOneMore)).toMatch(/ADD COLUMN +"provkolumn" TEXT/)
  })
})
