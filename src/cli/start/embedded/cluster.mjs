// One PostgreSQL cluster on one directory: create, start, stop.

import { spawn } from 'node:child_process'
import {
  chownSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, runQuietly, waitFor } from '../processes.mjs'
import { Refusal } from '../refusal.mjs'
import { clearForeignPid, livingPostmaster, readPostmaster } from './postmaster.mjs'

const START_TIMEOUT = 60_000
const STOP_TIMEOUT = 30_000
const ORPHAN_PATIENCE = 15_000
const LOG_LIMIT = 10 * 1024 * 1024

/** The name of the embedded cluster's administrator. Nothing but the start itself signs in with it. */
export const ADMINISTRATOR = 'postgres'

/** Creates an empty cluster: UTF-8, password sign-in only. `isDurable: false` skips the disk flush (tests). */
export async function createCluster({ binaries, osUser, directory, password, isDurable = true }) {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (osUser) chownSync(directory, osUser.uid, osUser.gid)
  const passwordFile = join(directory, '..', `losenord.${process.pid}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (osUser) chownSync(passwordFile, osUser.uid, osUser.gid)
  try {
    const args = [
      '-D',
      directory,
      '-U',
      ADMINISTRATOR,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
    ]
    if (!isDurable) args.push('--no-sync')
    const run = await runQuietly(binaries.initdb, [...args, ...encoding()], { ...asUser(osUser), cwd: '/' })
    if (run.code !== 0) throw new Refusal(explain(run.output, directory))
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

// Linux' C.UTF-8 is everywhere; the other systems' C libraries lack it, and PostgreSQL brings its own.
function encoding() {
  if (process.platform === 'linux') return ['--encoding=UTF8', '--locale=C.UTF-8']
  return ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}

/**
 * Starts the server on loopback, detached, so that Ctrl-C reaches the app before the database.
 * Gives { pid, port } when it answers. Recovery after a crash is PostgreSQL's own.
 */
export async function startCluster(cluster) {
  clearForeignPid(cluster.directory)
  const giveUp = performance.now() + ORPHAN_PATIENCE
  for (;;) {
    const { server, words } = await tryStart(cluster)
    if (server) return server
    if (!ORPHANS.test(words) || performance.now() > giveUp) throw new Refusal(explain(words, cluster.logFile))
    await sleep(250)
  }
}

// When only the first process of a server was killed, its children need a moment to notice and leave.
const ORPHANS = /pre-existing shared memory block|lock file "postmaster.pid" already exists/

async function tryStart({ binaries, osUser, directory, port, logFile, isDurable = true }) {
  const args = [
    '-D',
    directory,
    ...Object.entries(settings(port, isDurable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const logStart = trimLog(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(binaries.postgres, args, {
    ...asUser(osUser),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const endWithUs = () => child.kill('SIGINT')
  process.once('exit', endWithUs)
  let failure
  child.on('error', (error) => (failure = error))
  const hasEnded = () => failure !== undefined || child.exitCode !== null || child.signalCode !== null
  const isSettled = await waitFor(() => hasEnded() || isReadyFor(child.pid, directory), {
    timeout: START_TIMEOUT,
  })
  process.off('exit', endWithUs)
  child.unref()
  if (failure) throw new Refusal(`PostgreSQL gick inte att köra (${failure.message}).`)
  if (isSettled && !hasEnded()) return { server: { pid: child.pid, port } }
  if (!hasEnded()) process.kill(child.pid, 'SIGQUIT')
  return { words: readFileSync(logFile, 'utf8').slice(logStart) }
}

function settings(port, isDurable) {
  const always = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  return isDurable ? always : { ...always, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
}

function isReadyFor(pid, directory) {
  const server = readPostmaster(directory)
  return server?.pid === pid && server.isReady
}

// Where this start's words will begin. A log that has grown large is begun anew.
function trimLog(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size <= LOG_LIMIT) return size
  rmSync(logFile)
  return 0
}

/** Waits for a server that is already starting on the directory; gives { pid, port }, or undefined when none lives. */
export async function attachToCluster(directory) {
  const isSettled = () => {
    const server = livingPostmaster(directory)
    return server === undefined ? 'none' : server.isReady ? server : undefined
  }
  const server = await waitFor(isSettled, { timeout: START_TIMEOUT })
  return server === 'none' ? undefined : server
}

/** Stops the server on the directory and waits until it is gone. */
export async function stopCluster(directory) {
  const server = livingPostmaster(directory)
  if (!server) return
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    try {
      process.kill(server.pid, signal)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
    if (await waitFor(() => !isAlive(server.pid), { timeout: STOP_TIMEOUT })) return
  }
}

const asUser = (osUser) => (osUser ? { uid: osUser.uid, gid: osUser.gid } : {})

// What PostgreSQL says in its log, in words for the person who started it.
function explain(output, where) {
  const tail = output.trim().split('\n').slice(-8).join('\n')
  if (/No space left on device/i.test(output))
    return `Disken är full, så databasen kunde inte starta. Frigör utrymme och försök igen.\n${tail}`
  if (/Permission denied/i.test(output))
    return `Databasen får inte läsa eller skriva sina filer (${where}).\n${tail}`
  if (/incompatible with server|was initialized by PostgreSQL version/i.test(output)) {
    return `Databasen skapades av en annan version av PostgreSQL.\n${tail}`
  }
  return `Databasen startade inte. Så här säger PostgreSQL (${where}):\n${tail}`
}
