import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { openSession } from '@/server/auth/sign-in'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import { runApp } from '../../../src/cli/start/app.mjs'
import { SERVER_ARGS } from '../../../src/cli/start/build.mjs'
import type { RunningDatabase, Voice } from '../../../src/cli/start/database.mjs'
import { fingerprint } from '../../../src/cli/start/fingerprint.mjs'
import { migrate } from '../../../src/cli/start/migrate.mjs'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { freePort } from '../../../src/cli/start/ports.mjs'
import { skapa, stada } from './skapa'

export interface Storlek {
  deltagare: number
  kommuner: number
}

/** A database of one size, and what it takes to be somebody in it. */
export interface Varld {
  storlek: Storlek
  databas: string
  /** Where its app answers, once it is started. */
  adress: string
  /** Starts the built app on the database; gives how it is stopped. */
  starta: () => Promise<() => Promise<void>>
  /** The cookie of a signed-in account, by the part of its address before @: one session for as long as the world stands. */
  kaka: (konto: string) => Promise<string>
  rader: <T>(sql: string, parametrar?: unknown[]) => Promise<T[]>
}

export const KATALOG = inRoot('.data', 'bench')
/** What generated content is made from: a world is kept between runs until one of them changes. */
const GJORT_AV = ['src/cli/content', 'src/programme', 'tests/prov/bench/skapa.ts']
const INTE_PROV = { skip: (fil: string) => /\.(test|fixtures)\.ts$/.test(fil) }
const ARKIV = join(KATALOG, 'varldar.json')
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
  // Whoever has the wished port would else be measured.
  const adress = `http://127.0.0.1:${await freePort(port)}`
  const environment = {
    DATABASE_URL: till(database.urls.app),
    DATABASE_URL_INLOGG: till(database.urls.inlogg),
    DATABASE_URL_AGARE: till(database.urls.agare),
    AUTH_SECRET: 'bench-'.repeat(8),
    AUTH_URL: adress,
    KRAFT_PERSONNYCKEL: 'ab'.repeat(32),
    KRAFT_INBADDAD: '0',
  }
  /** There are several worlds, and one environment: whoever speaks to the database points it at theirs first. */
  const har = async (): Promise<void> => {
    if (process.env.DATABASE_URL === environment.DATABASE_URL) return
    await closeClients()
    Object.assign(process.env, environment)
  }
  const rader: Varld['rader'] = async (sql, parametrar) => {
    await har()
    return withOwner(async (client) => (await client.query(sql, parametrar)).rows)
  }
  const loggaIn = async (konto: string): Promise<string> => {
    const [found] = await rader<{ id: string }>('select id from public.anvandare where epost = $1', [
      `${konto}@demo.example`,
    ])
    const sid = await openSession(found?.id ?? '', 'WEBB', 'bench')
    const token = { sub: found?.id, sid }
    return `${COOKIE}=${await encode({ token, secret: environment.AUTH_SECRET, salt: COOKIE })}`
  }
  const kakor = new Map<string, string>()

  await har()
  const avtryck = fingerprint(GJORT_AV, INTE_PROV)
  // A world that the migrations no longer fit is made anew, like one whose making has changed.
  const nya =
    lasArkiv()[databas] === avtryck
      ? await migrate({ url: environment.DATABASE_URL_AGARE }).catch(() => null)
      : null
  if (nya === null) {
    await voice.step(`Gör ${storlek.deltagare} påhittade deltagare i ${storlek.kommuner} kommuner`, () =>
      skapa(database, databas, storlek, voice),
    )
    mkdirSync(KATALOG, { recursive: true })
    writeFileSync(ARKIV, JSON.stringify({ ...lasArkiv(), [databas]: avtryck }))
  } else if (nya.length > 0) {
    await stada(database, databas)
  }
  // The empty page lists one's own: those of earlier runs would make it less empty, and all else look fast.
  await rader('delete from public.session')
  return {
    storlek,
    databas,
    adress,
    rader,
    starta: () => startaApp(environment, databas),
    kaka: async (konto) => {
      if (!kakor.has(konto)) kakor.set(konto, await loggaIn(konto))
      return kakor.get(konto)!
    },
  }
}

async function startaApp(
  { DATABASE_URL_AGARE: _, ...environment }: Record<string, string>,
  databas: string,
): Promise<() => Promise<void>> {
  const { port } = new URL(environment.AUTH_URL ?? '')
  const app = await runApp({
    args: SERVER_ARGS,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      PORT: port,
      HOSTNAME: '127.0.0.1',
    },
    cwd: inRoot('.next', 'standalone'),
    probe: `http://127.0.0.1:${port}/api/halsa`,
    logFile: join(KATALOG, `${databas}.log`),
  })
  return () => app.stop()
}

function lasArkiv(): Record<string, string> {
  return existsSync(ARKIV) ? (JSON.parse(readFileSync(ARKIV, 'utf8')) as Record<string, string>) : {}
}
