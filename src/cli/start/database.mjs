// The embedded database behind every door (start, dev, kraft, test): up, with its roles, or already up and joined.

import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SYSTEM_DIRECTORY, findBinaries } from './embedded/binaries.mjs'
import {
  ADMINISTRATOR,
  attachToCluster,
  createCluster,
  startCluster,
  stopCluster,
} from './embedded/cluster.mjs'
import { canReach, userFor } from './embedded/os-user.mjs'
import { livingPostmaster } from './embedded/postmaster.mjs'
import { withLock } from './lock.mjs'
import { inRoot } from './paths.mjs'
import { freePort } from './ports.mjs'
import { isAlive } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { createRoles } from './roles.mjs'
import { createVoice } from './voice.mjs'
import { readState, writeState } from './state.mjs'

/**
 * Makes sure that the data directory's database runs and gives { urls: { app, inlogg, agare }, urlTo, isNew,
 * startedByUs, isUp(), revive(), stop() }. `urlTo(database)` is the administrator's address. `revive()` starts a killed
 * server on the same address. `stop()` leaves the server running while
 * another process uses it: the last one out turns off the light.
 */
export async function ensureDatabase({
  dataDir,
  voice = createVoice(process.stderr),
  major = 18,
  isDurable = true,
}) {
  mkdirSync(dataDir, { recursive: true })
  const onWait = () => voice.line('  Väntar på att en annan start av samma databas ska bli klar.')
  return withLock(lockFile(dataDir), () => bringUp({ dataDir, voice, major, isDurable }), { onWait })
}

async function bringUp({ dataDir, voice, major, isDurable }) {
  let state = readState(dataDir)
  if (state && !state.isComplete) {
    await discard(state)
    state = undefined
  }
  if (state && !existsSync(join(state.directory, 'PG_VERSION'))) {
    throw new Refusal(
      `Databasens filer saknas i ${state.directory}. Ta bort ${dataDir} för att börja om från början.`,
    )
  }
  const isNew = state === undefined
  state ??= plan(dataDir, voice)
  const server = isNew ? undefined : await attachToCluster(state.directory)
  if (server) return handle({ state: { ...state, port: server.port }, dataDir, isNew, startedByUs: false })
  const osUser = userFor(state.directory)
  const binaries = findBinaries(isNew ? major : clusterMajor(state.directory), osUser)
  if (binaries.copiedTo) {
    voice.line(
      `  Databasens program läggs i ${binaries.copiedTo}, eftersom ${osUser.name} inte når node_modules.`,
    )
  }
  const how = { osUser, binaries, isDurable, directory: state.directory }
  const running = await voice.step(isNew ? 'Skapar databasen' : 'Startar databasen', () =>
    run({ state, dataDir, isNew, how }),
  )
  return handle({ state: running, dataDir, isNew, startedByUs: true })
}

async function run({ state: planned, dataDir, isNew, how }) {
  const { passwords } = planned
  if (isNew) {
    writeState(dataDir, planned)
    await createCluster({ ...how, password: passwords.administrator })
  }
  const port = await freePort(planned.port)
  const state = { ...planned, port, isComplete: true }
  await startCluster({ ...how, port, logFile: join(dataDir, 'postgres.log') })
  if (isNew) await createRoles({ urlTo: administratorUrl(state), passwords })
  writeState(dataDir, state)
  return state
}

// An earlier start died before the database was whole. Nothing can be in it yet.
async function discard({ directory }) {
  if (existsSync(directory)) await stopCluster(directory)
  rmSync(directory, { recursive: true, force: true })
}

function plan(dataDir, voice) {
  const password = () => randomBytes(24).toString('base64url')
  const passwords = { administrator: password(), agare: password(), app: password(), inlogg: password() }
  return { directory: placeFor(dataDir, voice), passwords, isComplete: false }
}

// Under a home that only its owner may enter, the database's own user cannot reach the data directory.
function placeFor(dataDir, voice) {
  const place = join(dataDir, 'postgres')
  if (existsSync(place)) {
    throw new Refusal(
      `${place} finns, men inte lösenorden till den (${dataDir}/databas.json). Flytta undan katalogen och försök igen.`,
    )
  }
  const osUser = userFor(place)
  if (!osUser || canReach(dataDir, osUser)) return place
  const mark = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)
  const elsewhere = join(SYSTEM_DIRECTORY, mark)
  mkdirSync(SYSTEM_DIRECTORY, { recursive: true, mode: 0o755 })
  voice.line(
    `  Databasens filer läggs i ${elsewhere}, eftersom användaren ${osUser.name} inte når ${dataDir}.`,
  )
  return elsewhere
}

const clusterMajor = (directory) => Number(readFileSync(join(directory, 'PG_VERSION'), 'utf8'))

function handle({ state, dataDir, isNew, startedByUs }) {
  const leave = enter(dataDir)
  const { passwords } = state
  const url = (role) => `postgresql://kraft_${role}:${passwords[role]}@127.0.0.1:${state.port}/kraft`
  return {
    urls: { app: url('app'), inlogg: url('inlogg'), agare: url('agare') },
    urlTo: administratorUrl(state),
    isNew,
    startedByUs,
    isUp: () => livingPostmaster(state.directory) !== undefined,
    revive: () => withLock(lockFile(dataDir), () => revive({ state, dataDir })),
    stop: () =>
      withLock(lockFile(dataDir), async () => {
        leave()
        if (!isInUse(dataDir)) await stopCluster(state.directory)
      }),
  }
}

// Whoever uses the database knows its address, so it must come back where it was.
async function revive({ state, dataDir }) {
  if (await attachToCluster(state.directory)) return
  const osUser = userFor(state.directory)
  const binaries = findBinaries(clusterMajor(state.directory), osUser)
  const { directory, port } = state
  await startCluster({ osUser, binaries, directory, port, logFile: join(dataDir, 'postgres.log') })
}

const administratorUrl = (state) => (database) =>
  `postgresql://${ADMINISTRATOR}:${state.passwords.administrator}@127.0.0.1:${state.port}/${database}`

const lockFile = (dataDir) => join(dataDir, 'databas.las')
const usersOf = (dataDir) => join(dataDir, 'anvands')

// Each user of the database leaves a file named after its process.
let entered = 0
function enter(dataDir) {
  mkdirSync(usersOf(dataDir), { recursive: true })
  const file = join(usersOf(dataDir), `${process.pid}-${++entered}`)
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

function isInUse(dataDir) {
  return readdirSync(usersOf(dataDir)).some((name) => {
    if (isAlive(Number.parseInt(name, 10))) return true
    rmSync(join(usersOf(dataDir), name), { force: true })
    return false
  })
}

/**
 * A fresh data directory for a test run: `<kind>-<pid>` under .data/test. What runs that died left behind is removed.
 */
export async function testDataDirectory(kind) {
  const parent = inRoot('.data', 'test')
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    const [, pid] = /-(\d+)$/.exec(name) ?? []
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid))))
      await removeDatabase(join(parent, name))
  }
  return join(parent, `${kind}-${process.pid}`)
}

/** Stops the data directory's database, whoever uses it, and removes the directory and its files elsewhere. */
export async function removeDatabase(dataDir) {
  if (!statSync(dataDir, { throwIfNoEntry: false })) return
  const state = readState(dataDir)
  if (state) await discard(state)
  rmSync(dataDir, { recursive: true, force: true })
}
