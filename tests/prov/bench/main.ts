import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closeClients } from '@/server/db/client'
import { runApp } from '../../../src/cli/start/app.mjs'
import { ensureBuilt, SERVER_ARGS } from '../../../src/cli/start/build.mjs'
import { ensureDatabase, type RunningDatabase } from '../../../src/cli/start/database.mjs'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { freePort } from '../../../src/cli/start/ports.mjs'
import { createVoice } from '../../../src/cli/start/voice.mjs'
import { median } from '../stod/prov'
import { belasta, hamtaSida, type Matning } from './belastning'
import { type Fragor, lasLogg, loggslut, PRATSAM } from './databaslogg'
import { matInp } from './interaktioner'
import { domFor, type Rad, skrivRapport } from './rapport'
import { dagensSidor, malSidan, type Sida, TOM } from './sidor'
import { somAdministrator, type Storlek, type Varld, varldFor } from './varld'
import { matIWebblasare, type Webbmatning } from './webblasare'

/**
 * npm run bench: how the built app answers at the size of the project, of a region and of a country, each page beside
 * an empty one in the same run; the plan of every query at the largest size; and the pages in a browser.
 * --storlek 308,10000 runs some sizes, --webb nej leaves the browser out, --sekunder changes how long each page is asked.
 */
const { values } = parseArgs({
  options: {
    storlek: { type: 'string', default: '308,10000,1000000' },
    webb: { type: 'string', default: 'ja' },
    sekunder: { type: 'string', default: '2' },
    port: { type: 'string', default: process.env.PORT ?? '3460' },
  },
})
/** Whoever has the wished port would else be measured. */
const PORT = await freePort(Number(values.port))
const VARV = 5
/** Enough for the database to have settled on a plan for every prepared statement. */
const UPPVARMNING = 8
/** A kommun has at most so many participants as in a country of 290 kommuner and a million; the project has eleven. */
const kommunerFor = (deltagare: number): number => Math.max(11, Math.ceil(deltagare / 3_449))
/** From so many on a size is a country, or a piece of one with kommuner as full. */
const LAND = 35_000

const voice = createVoice(process.stderr)
const katalog = inRoot('.data', 'bench')

const adress = (sida: Sida): string => `http://127.0.0.1:${PORT}${sida.vag}`

async function medApp<T>(varld: Varld, arbete: () => Promise<T>): Promise<T> {
  const { DATABASE_URL_AGARE: _, ...environment } = varld.environment
  const app = await runApp({
    args: SERVER_ARGS,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      PORT: String(PORT),
      HOSTNAME: '127.0.0.1',
    },
    cwd: inRoot('.next', 'standalone'),
    probe: `http://127.0.0.1:${PORT}/api/halsa`,
    logFile: join(katalog, 'app.log'),
  })
  try {
    return await arbete()
  } finally {
    await app.stop()
  }
}

type Kakor = Map<string, string>

async function loggaIn(varld: Varld, sidor: Sida[]): Promise<Kakor> {
  const kakor: Kakor = new Map()
  for (const { konto } of sidor) if (!kakor.has(konto)) kakor.set(konto, await varld.kaka(konto))
  return kakor
}

/** Each page beside the empty one, turn about, so that a busy machine is as busy for both. */
async function matFart(
  sidor: Sida[],
  kakor: Kakor,
): Promise<Map<string, { kvot: number; matning: Matning; bytes: number }>> {
  const kaka = (s: Sida): string => kakor.get(s.konto) ?? ''
  const bytes = new Map<string, number>()
  for (const sida of [TOM, ...sidor])
    for (let i = 0; i < UPPVARMNING; i++)
      bytes.set(sida.sida, (await hamtaSida(adress(sida), kaka(sida))).bytes)
  const varven = new Map(sidor.map((s) => [s.sida, [] as { kvot: number; matning: Matning }[]]))
  const tid = Number(values.sekunder) * 1000
  for (let varv = 0; varv < VARV; varv++) {
    for (const sida of sidor) {
      const tom = await belasta(adress(TOM), kaka(TOM), tid / VARV)
      const matning = await belasta(adress(sida), kaka(sida), tid / VARV)
      varven.get(sida.sida)?.push({ kvot: matning.perSekund / tom.perSekund, matning })
    }
  }
  return new Map(
    sidor.map(({ sida }) => {
      const egna = varven.get(sida) ?? []
      const mitt = (av: (m: Matning) => number): number => median(egna.map((v) => av(v.matning)))
      const matning = {
        perSekund: mitt((m) => m.perSekund),
        p50: mitt((m) => m.p50),
        p95: mitt((m) => m.p95),
      }
      return [sida, { kvot: median(egna.map((v) => v.kvot)), matning, bytes: bytes.get(sida) ?? 0 }]
    }),
  )
}

/** What one request of each page asks of the database, read from the database's own log. */
async function matFragor(
  database: RunningDatabase,
  varld: Varld,
  sidor: Sida[],
): Promise<Map<string, Fragor>> {
  const satt = (vad: (namn: string, varde: string) => string): Promise<void> =>
    somAdministrator(
      database.urlTo('postgres'),
      Object.entries(PRATSAM).map(([n, v]) => vad(n, v)),
    )
  const tabeller = new Set(
    (
      await varld.rader<{ tabell: string }>(
        // What holds but a page or two is read whole, and rightly.
        `select c.table_name as tabell from information_schema.columns c
         join pg_class p on p.relname = c.table_name and p.relnamespace = 'public'::regnamespace and p.reltuples > 1000
         where c.table_schema = 'public' and c.column_name = 'kommun_kod' and c.table_name not in ('team_kommun', 'malvarde', 'medlemskap')`,
      )
    ).map((r) => r.tabell),
  )
  const logg = join(katalog, 'postgres.log')
  await satt((namn, varde) => `alter database ${varld.databas} set ${namn} = '${varde}'`)
  try {
    return await medApp(varld, async () => {
      const kakor = await loggaIn(varld, sidor)
      const fragor = new Map<string, Fragor>()
      for (const sida of sidor) {
        const hamtaEn = () => hamtaSida(adress(sida), kakor.get(sida.konto) ?? '')
        for (let i = 0; i < UPPVARMNING; i++) await hamtaEn()
        const fran = loggslut(logg)
        await hamtaEn()
        fragor.set(sida.sida, lasLogg(logg, fran, tabeller))
      }
      return fragor
    })
  } finally {
    await satt((namn) => `alter database ${varld.databas} reset ${namn}`)
  }
}

async function matVarld(database: RunningDatabase, storlek: Storlek, bara?: Sida): Promise<Rad[]> {
  const varld = await varldFor(database, storlek, PORT, voice)
  const sidor = bara ? [bara] : await dagensSidor(varld)
  const namn = `${storlek.deltagare} deltagare i ${storlek.kommuner} kommuner`
  const fart = await voice.step(`Mäter farten, ${namn}`, () =>
    medApp(varld, async () => matFart(sidor, await loggaIn(varld, [TOM, ...sidor]))),
  )
  const fragor = await voice.step(`Läser frågorna, ${namn}`, () => matFragor(database, varld, sidor))
  return sidor.flatMap(({ sida }) => {
    const [f, q] = [fart.get(sida), fragor.get(sida)]
    return f && q ? [{ sida, storlek, kvot: f.kvot, ...f.matning, bytes: f.bytes, fragor: q }] : []
  })
}

/** What was written in a visit is not found there by the next one. */
const slangUtkast = (varld: Varld, konto: string): Promise<unknown> =>
  varld.rader(
    `delete from public.utkast where anvandare_id = (select id from public.anvandare where epost = $1)`,
    [`${konto}@demo.example`],
  )

async function matWebb(database: RunningDatabase): Promise<Webbmatning[]> {
  const varld = await varldFor(database, { deltagare: 308, kommuner: 11 }, PORT, voice)
  const sidor = [TOM, ...(await dagensSidor(varld)).filter((s) => !s.vag.includes('?'))]
  return medApp(varld, async () => {
    const kakor = await loggaIn(varld, sidor)
    const alla: Webbmatning[] = []
    for (const s of sidor) {
      const kaka = kakor.get(s.konto) ?? ''
      await hamtaSida(adress(s), kaka)
      const matning = await voice.step(`Mäter i webbläsaren: ${s.sida}`, () =>
        matIWebblasare(s.sida, adress(s), kaka),
      )
      if (s.stannar)
        matning.inp = await voice.step(`Trycker och skriver: ${s.sida}`, () =>
          matInp(adress(s), kaka, () => slangUtkast(varld, s.konto)),
        )
      alla.push(matning)
    }
    return alla
  })
}

mkdirSync(katalog, { recursive: true })
await ensureBuilt(voice)
const database = await ensureDatabase({ dataDir: katalog, voice })
try {
  const rader: Rad[] = []
  const storlekar = values.storlek.split(',').map(Number).filter(Boolean)
  for (const deltagare of storlekar) {
    rader.push(...(await matVarld(database, { deltagare, kommuner: kommunerFor(deltagare) })))
  }
  const land = storlekar.filter((n) => n >= LAND).at(-1)
  if (land) {
    const glest = { deltagare: 308, kommuner: kommunerFor(land) }
    rader.push(...(await matVarld(database, glest, malSidan)))
  }
  const webb = values.webb === 'nej' ? [] : await matWebb(database)
  const brister = domFor(rader, webb, land)
  writeFileSync(join(katalog, 'rapport.txt'), skrivRapport(rader, webb, brister, land))
  voice.line(skrivRapport(rader, webb, brister))
  voice.line(`Frågornas planer står i ${join(katalog, 'rapport.txt')}`)
  const tva = (n: number): number => Math.round(n * 100) / 100
  const svar = JSON.stringify({
    sidor: rader.map((r) => ({
      sida:
        r.storlek.kommuner === kommunerFor(r.storlek.deltagare)
          ? r.sida
          : `${r.sida}, ${r.storlek.kommuner} kommuner`,
      storlek: r.storlek.deltagare,
      kvot: tva(r.kvot),
      p95_ms: Math.round(r.p95),
      sql: r.fragor.antal,
    })),
    lighthouse: webb.map(({ inp, ...w }) => (inp ? { ...w, inp_ms: inp.ms, veck_ms: inp.veck } : w)),
  })
  process.stdout.write(`${svar}\n`)
  process.exitCode = brister.length > 0 ? 1 : 0
} finally {
  await closeClients()
  await database.stop()
}
