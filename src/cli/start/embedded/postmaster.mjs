// Who runs on a cluster's directory: read from the file that PostgreSQL itself keeps there.

import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../processes.mjs'

/** What postmaster.pid says, or undefined when there is none: { pid, port, isReady }. */
export function readPostmaster(directory) {
  try {
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The server that is alive on this very directory, or undefined. */
export function livingPostmaster(directory) {
  const server = readPostmaster(directory)
  return server && isAlive(server.pid) && runsOn(server.pid, directory) ? server : undefined
}

/**
 * Removes postmaster.pid only when its number has been taken over by a program that is not a server on this
 * directory. After an ordinary crash the file stays: PostgreSQL sees by itself that its process is gone, and uses
 * the rest of the file to find children that may still be writing.
 */
export function clearForeignPid(directory) {
  const server = readPostmaster(directory)
  if (!server || !isAlive(server.pid) || runsOn(server.pid, directory)) return false
  rmSync(join(directory, 'postmaster.pid'), { force: true })
  return true
}

// The start names the directory on the server's command line, and a server stands in its data directory. The second
// cannot always be read (root without the right to trace, as in most containers), so either sign will do.
function runsOn(pid, directory) {
  if (process.platform === 'win32') return true
  const real = realpathSync(directory)
  return commandLine(pid).includes(real) || workingDirectory(pid) === real
}

function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
