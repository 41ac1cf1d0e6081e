// Installs the packages when what lies in node_modules is not what the lock file says.

import { readFileSync } from 'node:fs'
import { runQuietly } from './processes.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { Refusal } from './refusal.mjs'
import { withLock } from './lock.mjs'

const MINIMUM = [20, 19]

/** Refuses on a Node that is too old, in words, before anything else can fail in a stranger way. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return
  throw new Refusal(`KRAFT behöver Node ${MINIMUM.join('.')} eller senare. Den här datorn har ${version}.`)
}

/** Makes node_modules agree with package-lock.json, development packages included whatever NODE_ENV says. */
export async function ensureInstalled(voice) {
  requireNode()
  if (isInstalled()) return
  await withLock(inRoot('.data', 'installation.las'), async () => {
    if (!isInstalled()) await voice.step('Installerar paket', install)
  })
}

/** Whether every package that the lock file requires is there in the version it names. */
export function isInstalled() {
  const wanted = readLock('package-lock.json')
  const present = readLock('node_modules', '.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    return found
      ? found.version === entry.version
      : Boolean(entry.optional || entry.devOptional || entry.peer)
  })
}

function readLock(...path) {
  try {
    return JSON.parse(readFileSync(inRoot(...path), 'utf8')).packages
  } catch {
    return undefined
  }
}

async function install() {
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : [npmCommand()]
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await runQuietly(command, args, {
    cwd: ROOT,
    shell: process.platform === 'win32' && !npm,
  })
  if (code !== 0) throw new Refusal(`Paketen kunde inte installeras (npm ci). npm säger:\n${output.trim()}`)
}

const npmCommand = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm')
