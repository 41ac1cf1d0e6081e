// Runs the built app as a child: wait until it answers, notice when it dies, stop it before the database.

import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { waitFor } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const READY_TIMEOUT = 60_000
const STOP_TIMEOUT = 10_000

/**
 * Starts a Node program that listens on a port and waits until `probe` answers. Gives { ended, stop() }, where
 * `ended` becomes true when the app has died by itself. With `logFile` its words go there instead of the terminal,
 * after what stands there with `keepLog`.
 */
export async function runApp({ args, env, cwd, probe, logFile, keepLog = false }) {
  const log = logFile ? openSync(logFile, keepLog ? 'a' : 'w', 0o600) : 'inherit'
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', log, log] })
  if (logFile) closeSync(log)
  const closed = new Promise((resolve) => child.on('close', resolve))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = () => stopChild(child, closed, hasEnded)
  const answered = await waitFor(() => hasEnded() || answers(probe), { timeout: READY_TIMEOUT, every: 50 })
  if (answered && !hasEnded()) return { closed, stop }
  await stop()
  const words = logFile ? `\n${tail(logFile)}` : ''
  throw new Refusal(
    `Appen ${answered ? 'startade inte' : `svarade inte inom ${READY_TIMEOUT / 1000} sekunder`}.${words}`,
  )
}

/** The last lines of a log, for when something went wrong. */
export const tail = (file) => readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n')

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

async function stopChild(child, closed, hasEnded) {
  if (hasEnded()) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT)
  await closed
  clearTimeout(timer)
}
