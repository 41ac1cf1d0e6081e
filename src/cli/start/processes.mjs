// Other programs: run one to its end, see whether one lives, wait for something to become true.

import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Asks until the answer is truthy and returns it; undefined when the time is out. */
export async function waitFor(ask, { timeout, every = 25 }) {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) return undefined
    await sleep(every)
  }
}

/** Runs a program to its end with its words collected: { code, output }. It never rejects for a non-zero code. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    let output = ''
    const collect = (chunk) => (output += chunk)
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('exit', endWithUs)
      resolve({ code: code ?? signalCode(signal), output })
    })
  })
}

/** Runs a program with our own terminal, passes on the signals we get, and returns its exit code. */
export function runOpenly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const passOn = (signal) => child.kill(signal)
    for (const signal of STOPPING) process.on(signal, passOn)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of STOPPING) process.off(name, passOn)
      resolve(code ?? signalCode(signal))
    })
  })
}

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP']

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
const signalCode = (signal) => 128 + (SIGNAL_NUMBERS[signal] ?? 0)
