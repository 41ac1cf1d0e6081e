// A Chromium for the tests: the configured one, Playwright's own, the system's, else one that we install.

import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { inRoot, ROOT } from './paths.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

// First the one that never had a window, like the one Playwright itself runs: it does not draw a frame that nobody sees.
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser that is there, or undefined. */
export function findBrowser(env = process.env) {
  if (env.KRAFT_CHROMIUM) {
    if (isProgram(env.KRAFT_CHROMIUM)) return env.KRAFT_CHROMIUM
    throw new Refusal(`KRAFT_CHROMIUM pekar på ${env.KRAFT_CHROMIUM}, som inte går att köra.`)
  }
  return [ownOfPlaywright(), ...onPath(env), ...SYSTEM_PLACES].find(isProgram)
}

/** The same, after installing one where none was found. */
export async function ensureBrowser(voice) {
  const found = findBrowser()
  if (found) return found
  await voice.step('Installerar Chromium', install)
  const installed = findBrowser()
  if (installed) return installed
  throw new Refusal(
    'Ingen Chromium hittades och ingen gick att installera. Installera en och peka ut den med KRAFT_CHROMIUM.',
  )
}

function ownOfPlaywright() {
  const { chromium } = createRequire(import.meta.url)('playwright')
  return chromium.executablePath()
}

const onPath = (env) =>
  (env.PATH ?? '').split(delimiter).flatMap((directory) => SYSTEM_NAMES.map((name) => join(directory, name)))

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function install() {
  const playwright = inRoot('node_modules', 'playwright', 'cli.js')
  const own = await runQuietly(process.execPath, [playwright, 'install', 'chromium'], { cwd: ROOT })
  if (own.code === 0 || !isDebianRoot()) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
    if (code === 0) return
  }
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
