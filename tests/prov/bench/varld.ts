import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { encode } from 'next-auth/jwt'
import { layInAccounts } from '@/cli/content/accounts'
import { generera } from '@/cli/content/generera/lagg-in'
import { layInOrganisation } from '@/cli/content/organisation'
import { defaultProgramme } from '@/programme/register'
import { openSession } from '@/server/auth/sign-in'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import type { RunningDatabase, Voice } from '../../../src/cli/start/database.mjs'
import { fingerprint } from '../../../src/cli/start/fingerprint.mjs'
import { migrate } from '../../../src/cli/start/migrate.mjs'
import { inRoot } from '../../../src/cli/start/paths.mjs'

export interface Storlek {
  deltagare: number
  kommuner: number
}

/** A database of one size, and what it takes to be somebody in it. */
export interface Varld {
  storlek: Storlek
  databas: string
  environment: Record<string, string>
  /** The cookie of a signed-in account, by the part of its address before @. */
  kaka: (konto: string) => Promise<string>
  rader: <T>(sql: string, parametrar?: unknown[]) => Promise<T[]>
}

/** What generated content is made from: a world is kept between runs until one of them changes. */
const GJORT_AV = ['src/cli/content', 'src/programme', 'tests/prov/bench/varld.ts']
const INTE_PROV = { skip: (fil: string) => /\.(test|fixtures)\.ts$/.test(fil) }
const ARKIV = (): string => inRoot('.data', 'bench', 'varldar.json')
const COOKIE = 'authjs.session-token'

/** Gives the world of a size, made on the first run and brought up to the migrations on every one. */
export async function varldFor(
  database: RunningDatabase,
  storlek: Storlek,
  port: number,
  voice: Voice,
): Promise<Varld> {
  const databas = `kraft_bench_${storlek.deltagare}_${storlek.kommuner}`
  const till = (url: string): string => Object.assign(new URL(url), { pathname: `/${databas}` }).href
  const environment = {
    DATABASE_URL: till(database.urls.app),
    DATABASE_URL_INLOGG: till(database.urls.inlogg),
    DATABASE_URL_AGARE: till(database.urls.agare),
    AUTH_SECRET: 'bench-'.repeat(8),
    AUTH_URL: `http://127.0.0.1:${port}`,
    KRAFT_PERSONNYCKEL: 'ab'.repeat(32),
    KRAFT_INBADDAD: '0',
  }
  await closeClients()
  Object.assign(process.env, environment)
  const avtryck = fingerprint(GJORT_AV, INTE_PROV)
  // A world that the migrations no longer fit is made anew, like one whose making has changed.
  const nya =
    lasArkiv()[databas] === avtryck
      ? await migrate({ url: environment.DATABASE_URL_AGARE }).catch(() => null)
      : null
  if (nya === null) {
    await voice.step(`Gör ${storlek.deltagare} påhittade deltagare i ${storlek.kommuner} kommuner`, () =>
      gor(database, databas, storlek, environment, voice),
    )
    mkdirSync(inRoot('.data', 'bench'), { recursive: true })
    writeFileSync(ARKIV(), JSON.stringify({ ...lasArkiv(), [databas]: avtryck }))
  } else if (nya.length > 0) {
    await stada(database, databas)
  }
  // The empty page lists one's own: those of earlier runs would make it less empty, and all else look fast.
  await withOwner((client) => client.query('delete from public.session'))
  const rader: Varld['rader'] = (sql, parametrar) =>
    withOwner(async (client) => (await client.query(sql, parametrar)).rows)
  return {
    storlek,
    databas,
    environment,
    rader,
    kaka: async (konto) => {
      const [found] = await rader<{ id: string }>('select id from public.anvandare where epost = $1', [
        `${konto}@demo.example`,
      ])
      const sid = await openSession(found?.id ?? '', 'WEBB', 'bench')
      const token = { sub: found?.id, sid }
      const varde = await encode({ token, secret: environment.AUTH_SECRET, salt: COOKIE })
      return `${COOKIE}=${varde}`
    },
  }
}

function lasArkiv(): Record<string, string> {
  return existsSync(ARKIV()) ? (JSON.parse(readFileSync(ARKIV(), 'utf8')) as Record<string, string>) : {}
}

async function gor(
  database: RunningDatabase,
  databas: string,
  storlek: Storlek,
  environment: Record<string, string>,
  voice: Voice,
): Promise<void> {
  await somAdministrator(database.urlTo('postgres'), [
    `drop database if exists ${databas} with (force)`,
    `create database ${databas} owner kraft_agare`,
    `revoke all on database ${databas} from public`,
    `grant connect on database ${databas} to kraft_app, kraft_inlogg`,
    `comment on database ${databas} is 'kraft:test'`,
  ])
  await migrate({ url: environment.DATABASE_URL_AGARE ?? '' })
  await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    await layInAccounts(client, defaultProgramme, 'no password fits this')
  })
  const client = new pg.Client({ connectionString: environment.DATABASE_URL_AGARE })
  await client.connect()
  try {
    let sagt = performance.now()
    await generera(client, defaultProgramme, storlek, (klara) => {
      if (performance.now() - sagt < 20_000) return
      sagt = performance.now()
      voice.line(`  ${klara} av ${storlek.deltagare}`)
    })
  } finally {
    await client.end()
  }
  await stada(database, databas)
}

/** What the server's own housekeeping would have done by the next day. */
const stada = (database: RunningDatabase, databas: string): Promise<void> =>
  somAdministrator(database.urlTo(databas), ['vacuum analyze'])

export async function somAdministrator(url: string, satser: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const sats of satser) await client.query(sats)
  } finally {
    await client.end()
  }
}
