// A lock is a file that holds the number of its process. It is held while something is being prepared, not while it runs.

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAlive, waitFor } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const PATIENCE = 10 * 60_000

/** Runs `work` while holding the lock file; waits for another living holder, takes over after a dead one. */
export async function withLock(file, work, { onWait = () => {} } = {}) {
  mkdirSync(dirname(file), { recursive: true })
  if (!tryLock(file)) {
    onWait()
    const got = await waitFor(() => tryLock(file), { timeout: PATIENCE, every: 100 })
    if (!got) throw new Refusal(`En annan start håller låset ${file}. Stoppa den och försök igen.`)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

// A hard link either comes into being with its content or not at all, so nobody ever reads a half-written lock.
function tryLock(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid), { mode: 0o600 })
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = readHolder(file)
    if (holder !== undefined && !isAlive(holder)) rmSync(file, { force: true })
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
