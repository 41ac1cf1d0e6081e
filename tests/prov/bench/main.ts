import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closeClients } from '@/server/db/client'
import { ensureBuilt } from '../../../src/cli/start/build.mjs'
import { ensureDatabase, type RunningDatabase } from '../../../src/cli/start/database.mjs'
import { createVoice } from '../../../src/cli/start/voice.mjs'
import { asAdministrator } from '../../integration/setup/as-administrator'
import { hamtaSida } from './belastning'
import { type Fragor, lasLogg, loggslut, PRATSAM } from './databaslogg'
import { type Deltagande, matFart, UPPVARMNING } from './fart'
import { matInp } from './interaktioner'
import { avLiten, domFor, type Rad, skrivRapport } from './rapport'
import { dagensSidor, malSidan, type Sida, TOM } from './sidor'
import { KATALOG, type Varld, varldFor } from './varld'
import { type Adress, matIWebblasare, type Webbmatning } from './webblasare'

/**
 * npm run bench: how the built app answers at the size of the project, of a region and of a country, side by side, each
 * page beside an empty one; the plan of every query at the largest size; and the pages in a browser.
 * --storlek 308,10000 runs some sizes (0: none), --webb nej leaves the browser out, --sekunder changes how long each page
 * is asked in all.
 */
const { values } = parseArgs({
  options: {
    storlek: { type: 'string', default: '308,10000,1000000' },
    webb: { type: 'string', default: 'ja' },
    sekunder: { type: 'string', default: '8' },
    port: { type: 'string', default: process.env.PORT ?? '3460' },
  },
})
const VARV = 9
const PROJEKT = 308
/** A kommun has at most so many participants as in a country of 290 kommuner and a million; the project has eleven. */
const kommunerFor = (deltagare: number): number => Math.max(11, Math.ceil(deltagare / 3_449))
/** From so many on a size is a country, or a piece of one with kommuner as full. */
const LAND = 35_000

const voice = createVoice(process.stderr)

/** Work while the apps of some worlds run. */
async function medAppar<T>(varldar: Varld[], arbete: () => Promise<T>): Promise<T> {
  const stoppa: (() => Promise<void>)[] = []
  try {
    for (const varld of varldar) stoppa.push(await varld.starta())
    return await arbete()
  } finally {
    for (const stopp of stoppa) await stopp()
  }
}

/** What one request of each page asks of the database, read from the database's own log. */
async function matFragor(
  database: RunningDatabase,
  { varld, sidor }: Deltagande,
): Promise<Map<string, Fragor>> {
  const satt = (vad: (namn: string, varde: string) => string): Promise<void> =>
    asAdministrator(
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
  const logg = join(KATALOG, 'postgres.log')
  await satt((namn, varde) => `alter database ${varld.databas} set ${namn} = '${varde}'`)
  try {
    return await medAppar([varld], async () => {
      const fragor = new Map<string, Fragor>()
      for (const { sida, konto, vag } of sidor) {
        const kaka = await varld.kaka(konto)
        const hamtaEn = () => hamtaSida(varld.adress + vag, kaka)
        for (let i = 0; i < UPPVARMNING; i++) await hamtaEn()
        const fran = loggslut(logg)
        await hamtaEn()
        fragor.set(sida, lasLogg(logg, fran, tabeller))
      }
      return fragor
    })
  } finally {
    await satt((namn) => `alter database ${varld.databas} reset ${namn}`)
  }
}

/** The worlds of the sizes, each with its pages; for a country also its kommuner with few in each, for the goals' rows. */
async function allaVarldar(database: RunningDatabase, storlekar: number[]): Promise<Deltagande[]> {
  const alla: Deltagande[] = []
  const till = async (deltagare: number, kommuner: number): Promise<Varld> =>
    varldFor(database, { deltagare, kommuner }, Number(values.port) + alla.length, voice)
  for (const deltagare of storlekar) {
    const varld = await till(deltagare, kommunerFor(deltagare))
    alla.push({ varld, sidor: await dagensSidor(varld) })
  }
  const land = storlekar.find((n) => n >= LAND)
  if (land) alla.push({ varld: await till(PROJEKT, kommunerFor(land)), sidor: [malSidan] })
  return alla
}

async function matServern(database: RunningDatabase, storlekar: number[]): Promise<Rad[]> {
  const alla = await allaVarldar(database, storlekar)
  const fart = await voice.step('Mäter farten', () =>
    medAppar(
      alla.map(({ varld }) => varld),
      () => matFart(alla, (Number(values.sekunder) * 1000) / VARV, VARV),
    ),
  )
  const fragor = new Map<Varld, Map<string, Fragor>>()
  for (const d of alla)
    fragor.set(d.varld, await voice.step(`Läser frågorna, ${d.varld.databas}`, () => matFragor(database, d)))
  return fart.map(({ varld, ...f }) => ({
    ...f,
    storlek: varld.storlek,
    fragor: fragor.get(varld)!.get(f.sida)!,
  }))
}

/** What was written in a visit is not found there by the next one. */
const slangUtkast = (varld: Varld, konto: string): Promise<unknown> =>
  varld.rader(
    `delete from public.utkast where anvandare_id = (select id from public.anvandare where epost = $1)`,
    [`${konto}@demo.example`],
  )

async function matWebb(database: RunningDatabase): Promise<Webbmatning[]> {
  const storlek = { deltagare: PROJEKT, kommuner: kommunerFor(PROJEKT) }
  const varld = await varldFor(database, storlek, Number(values.port), voice)
  const sidor = [TOM, ...(await dagensSidor(varld)).filter((s) => !s.vag.includes('?'))]
  return medAppar([varld], async () => {
    const oppna: (Sida & Adress)[] = []
    for (const s of sidor) oppna.push({ ...s, url: varld.adress + s.vag, kaka: await varld.kaka(s.konto) })
    for (const { url, kaka } of oppna) await hamtaSida(url, kaka)
    const alla = await voice.step('Mäter sidorna i webbläsaren', () => matIWebblasare(oppna))
    for (const { sida, konto, url, kaka } of oppna.filter((s) => s.stannar))
      alla.find((w) => w.sida === sida)!.inp = await voice.step(`Trycker och skriver: ${sida}`, () =>
        matInp(url, kaka, () => slangUtkast(varld, konto)),
      )
    return alla
  })
}

mkdirSync(KATALOG, { recursive: true })
await ensureBuilt(voice)
const database = await ensureDatabase({ dataDir: KATALOG, voice })
try {
  const storlekar = values.storlek.split(',').map(Number).filter(Boolean)
  const land = storlekar.find((n) => n >= LAND)
  const rader = await matServern(database, storlekar)
  const webb = values.webb === 'nej' ? [] : await matWebb(database)
  const brister = domFor(rader, webb, land)
  writeFileSync(join(KATALOG, 'rapport.txt'), skrivRapport(rader, webb, brister, land))
  voice.line(skrivRapport(rader, webb, brister))
  voice.line(`Frågornas planer står i ${join(KATALOG, 'rapport.txt')}`)
  const tva = (n: number): number => Math.round(n * 100) / 100
  const svar = JSON.stringify({
    sidor: rader.map((r) => ({
      sida:
        r.storlek.kommuner === kommunerFor(r.storlek.deltagare)
          ? r.sida
          : `${r.sida}, ${r.storlek.kommuner} kommuner`,
      storlek: r.storlek.deltagare,
      kvot: tva(r.kvot),
      av_308: tva(avLiten(r, rader) ?? 1),
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
