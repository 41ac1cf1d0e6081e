import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { removeDatabase, testDataDirectory } from '../../../src/cli/start/database.mjs'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { waitFor } from '../../../src/cli/start/processes.mjs'

/** npm start on a data directory of the proof's own, with the demo content. */
export interface Igang {
  adress: string
  /** The administrator's address of the app's database. */
  databas: string
  /** Process numbers, as they are now. */
  appPid: () => number | undefined
  databasPid: () => number | undefined
  svarar: () => Promise<boolean>
  /** What npm start has said. */
  sagt: () => string
  /** The last that the app itself has logged. */
  logg: () => string
}

export async function medAppIgang<T>(
  namn: string,
  port: number,
  work: (app: Igang) => Promise<T>,
  miljo: Readonly<Record<string, string>> = {},
): Promise<T> {
  const dataDir = await testDataDirectory(namn)
  const start = spawn(process.execPath, [inRoot('src', 'cli', 'start', 'start.mjs')], {
    env: {
      ...process.env,
      ...miljo,
      KRAFT_DATA: dataDir,
      PORT: String(port),
      DATABASE_URL: '',
      AUTH_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let sagt = ''
  start.stdout.on('data', (bit) => (sagt += String(bit)))
  start.stderr.on('data', (bit) => (sagt += String(bit)))
  const slut = new Promise((resolve) => start.on('close', resolve))
  try {
    const ok = await waitFor(() => sagt.includes('Ctrl-C stoppar') || start.exitCode !== null, {
      timeout: 540_000,
    })
    if (!ok || start.exitCode !== null) throw new Error(`npm start kom inte igång:\n${sagt}`)
    const adress = `http://localhost:${port}`
    return await work({
      adress,
      databas: databasAdress(dataDir),
      appPid: () => barn(start, /next-server|server\.js/),
      databasPid: () => postmaster(dataDir),
      svarar: () => svarar(`${adress}/api/halsa`),
      sagt: () => sagt,
      logg: () => readFileSync(join(dataDir, 'app.log'), 'utf8').slice(-3_000),
    })
  } finally {
    start.kill('SIGTERM')
    await slut
    await removeDatabase(dataDir)
  }
}

interface Databas {
  directory: string
  port: number
  passwords: { administrator: string }
}
const las = (dataDir: string): Databas =>
  JSON.parse(readFileSync(join(dataDir, 'databas.json'), 'utf8')) as Databas

function databasAdress(dataDir: string): string {
  const { port, passwords } = las(dataDir)
  return `postgresql://postgres:${passwords.administrator}@127.0.0.1:${port}/kraft`
}

function postmaster(dataDir: string): number | undefined {
  try {
    return Number(
      readFileSync(join(dataDir, las(dataDir).directory, 'postmaster.pid'), 'utf8').split('\n')[0],
    )
  } catch {
    return undefined
  }
}

function barn(start: ChildProcess, program: RegExp): number | undefined {
  const rader = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const rad = rader.find((r) => Number(r.trim().split(/\s+/)[1]) === start.pid && program.test(r))
  return rad ? Number(rad.trim().split(/\s+/)[0]) : undefined
}

// The time is kept here and not by the request: one whose server was killed in the middle may never come to an end.
function svarar(url: string): Promise<boolean> {
  const svar = fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
    async (svar) => svar.status === 200 && (await svar.text()) !== '',
    () => false,
  )
  return Promise.race([svar.catch(() => false), sleep(4_000, false)])
}
