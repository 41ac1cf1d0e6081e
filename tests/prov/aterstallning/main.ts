// npm run prov:aterstallning: takes backups with the command, of the embedded database and through DATABASE_URL, while
// others write and in stillness, restores them, and compares every row of every table past all of the product's code.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import {
  ensureDatabase,
  removeDatabase,
  type RunningDatabase,
  testDataDirectory,
} from '../../../src/cli/start/database.mjs'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { runQuietly } from '../../../src/cli/start/processes.mjs'
import { prov, sag, slump, tal } from '../stod/prov'
import { jamfor, raknaAlla } from './jamfor'
import { skada } from './skada'

const NYCKEL = 'ab'.repeat(32)
const silent = { line: () => {}, step: async <T>(_: string, work: () => Promise<T> | T) => work() }
const fro = tal('fro', 1)
const skador = tal('skador', 40)

await prov(
  async () => {
    const dataDir = await testDataDirectory('prov-aterstallning')
    const andraDir = `${dataDir}-b`
    const filer = mkdtempSync(join(tmpdir(), 'kraft-prov-'))
    await inbaddad(dataDir, 'logg', 'verifiera')
    const database = await ensureDatabase({ dataDir, voice: silent })
    try {
      return await provet(dataDir, andraDir, filer, database)
    } finally {
      await database.stop()
      await removeDatabase(dataDir)
      await removeDatabase(andraDir)
      rmSync(filer, { recursive: true, force: true })
    }
  },
  (f) => f.skillnader === 0 && f.tabeller > 0,
)

async function provet(dataDir: string, andraDir: string, filer: string, database: RunningDatabase) {
  const kraft = database.urlTo('kraft')
  const fil = (namn: string): string => join(filer, namn)
  const figures = { tabeller: 0, rader: 0, skillnader: 0 }
  const lika = async (vad: string, url: string): Promise<void> => {
    const { tabeller, rader, skillnader } = await jamfor(kraft, url)
    const antal = Object.values(skillnader).reduce((a, b) => a + b, 0)
    sag(
      `${vad}: ${tabeller} tabeller, ${rader} rader, ${antal} skillnader ${antal ? JSON.stringify(skillnader) : ''}`,
    )
    Object.assign(figures, { tabeller, rader, skillnader: figures.skillnader + antal })
  }

  sag('Kopierar medan andra skriver')
  const skrivna = await medanAndraSkriver(kraft, () => inbaddad(dataDir, 'sakerhetskopiera', fil('i-bruk')))
  const iBruk = await nyDatabas(database, 'kraft_i_bruk')
  await egen(iBruk, 'aterstall', fil('i-bruk'))
  const halva = await halvaPar(iBruk.admin)
  sag(`  ${skrivna} par skrevs under tiden, ${halva} halva i kopian`)
  figures.skillnader += halva
  await egen(iBruk, 'logg', 'verifiera')

  sag('Kopierar i stillhet, inbäddad, och återställer på en annan dator')
  await inbaddad(dataDir, 'sakerhetskopiera', fil('lugn'))
  await inbaddad(andraDir, 'aterstall', fil('lugn'))
  const andra = await ensureDatabase({ dataDir: andraDir, voice: silent })
  await lika('  Inbäddad till inbäddad', andra.urlTo('kraft'))
  await andra.stop()
  await inbaddad(andraDir, 'logg', 'verifiera')

  sag('Återställer med DATABASE_URL, kopierar därifrån och återställer igen')
  const b = await nyDatabas(database, 'kraft_b')
  await egen(b, 'aterstall', fil('lugn'))
  await lika('  Inbäddad till DATABASE_URL', b.admin)
  await egen(b, 'sakerhetskopiera', fil('dubbel'))
  await egen(iBruk, 'aterstall', fil('dubbel'), '--ja')
  const { skillnader } = await jamfor(b.admin, iBruk.admin)
  const dubbla = Object.values(skillnader).reduce((x, y) => x + y, 0)
  sag(`  DATABASE_URL till DATABASE_URL, som inte var tom: ${dubbla} skillnader`)
  figures.skillnader += dubbla
  await egen(iBruk, 'logg', 'verifiera')

  sag(`Skadar kopian på ${skador} sätt`)
  figures.skillnader += await skadade(b, fil('lugn'), fil('skadad'))
  return figures
}

/** Each damaged file must be refused, and leave every table as it was. Gives how many did not. */
async function skadade(b: Egen, kopia: string, plats: string): Promise<number> {
  const hel = readFileSync(kopia)
  const chans = slump(fro)
  Object.assign(process.env, b.env)
  const { laggTillbaka } = await import('../../../src/cli/sakerhetskopia/lagg-tillbaka')
  const fore = JSON.stringify(await raknaAlla(b.admin))
  let slapptaIn = 0
  for (let i = 0; i < skador; i++) {
    const { namn, bytes } = skada(hel, chans)
    if (bytes.equals(hel)) continue
    writeFileSync(plats, bytes)
    const svar = await laggTillbaka(plats, { ersatt: true }).then(
      () => 'återställdes',
      (error: Error) => error.message,
    )
    if (/Inget har ändrats/.test(svar)) continue
    sag(`  ${namn}: ${svar}`)
    slapptaIn += 1
  }
  return slapptaIn + (fore === JSON.stringify(await raknaAlla(b.admin)) ? 0 : 1)
}

/** Two tables that are always changed together, over and over, while the work is done. Gives how often. */
async function medanAndraSkriver(url: string, work: () => Promise<void>): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let skrivna = 0
  let klart = false
  const skriver = (async () => {
    while (!klart) {
      await client.query(
        'begin; update deltagare set version = version + 1; update utredning set version = version + 1; commit',
      )
      skrivna += 1
    }
  })()
  await client.query('begin; update deltagare set version = 1; update utredning set version = 1; commit')
  try {
    await work()
  } finally {
    klart = true
    await skriver
    await client.end()
  }
  return skrivna
}

async function halvaPar(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>(
    'select count(distinct version)::int as n from (select version from deltagare union all select version from utredning) x',
  )
  await client.end()
  return (rows[0]?.n ?? 1) - 1
}

interface Egen {
  admin: string
  env: Record<string, string>
}

/** A database of one's own on the server: empty but for its tables, reached through DATABASE_URL. */
async function nyDatabas(database: RunningDatabase, namn: string): Promise<Egen> {
  const client = new pg.Client({ connectionString: database.urlTo('postgres') })
  await client.connect()
  await client.query(`create database ${namn} owner kraft_agare template template0 encoding 'UTF8'`)
  await client.query(`revoke all on database ${namn} from public`)
  await client.query(`grant connect on database ${namn} to kraft_app, kraft_inlogg`)
  await client.end()
  const url = (u: string): string => Object.assign(new URL(u), { pathname: `/${namn}` }).href
  const env = {
    DATABASE_URL: url(database.urls.app),
    DATABASE_URL_INLOGG: url(database.urls.inlogg),
    DATABASE_URL_AGARE: url(database.urls.agare),
    AUTH_SECRET: 'prov-'.repeat(8),
    AUTH_URL: 'http://localhost:3000',
    KRAFT_PERSONNYCKEL: NYCKEL,
  }
  return { admin: database.urlTo(namn), env }
}

function egen(b: Egen, ...args: string[]): Promise<void> {
  return kraft(b.env, args)
}
function inbaddad(dataDir: string, ...args: string[]): Promise<void> {
  return kraft({ KRAFT_DATA: dataDir, KRAFT_PERSONNYCKEL: NYCKEL, DATABASE_URL: '' }, args)
}

/** The command, as it is typed. */
async function kraft(env: Record<string, string>, args: string[]): Promise<void> {
  const { code, output } = await runQuietly(
    process.execPath,
    [inRoot('src', 'cli', 'start', 'kraft.mjs'), ...args],
    {
      env: { ...process.env, ...env },
    },
  )
  if (code !== 0) throw new Error(`kraft ${args.join(' ')} gick inte:\n${output}`)
}
