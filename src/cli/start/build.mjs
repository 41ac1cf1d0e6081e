// Builds the app when something it is made from has changed, and lays it ready to run on its own.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const MADE_FROM = [
  'src',
  'public',
  'docs/handbok',
  'prisma/schema.prisma',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const NOT_IN_THE_APP = /^src\/(generated|cli)(\/|$)|\.test\.(ts|tsx|mjs)$/
const MARK = inRoot('.next', 'kraft-bygge')

/** The server that a build leaves behind. */
export const BUILT_SERVER = inRoot('.next', 'standalone', 'server.js')
/**
 * The built server with what memory it may use: about 1.4 GB in all. Left to itself, Node takes a share of the machine's
 * before it looks for what it can give back.
 */
export const SERVER_ARGS = ['--max-old-space-size=1024', '--max-semi-space-size=32', BUILT_SERVER]

/** Makes the built app agree with its sources, the lock file and the Node version. */
export async function ensureBuilt(voice) {
  if (isBuilt()) return
  await withLock(inRoot('.data', 'bygge.las'), async () => {
    if (!isBuilt()) await voice.step('Bygger appen (någon minut första gången)', build)
  })
}

function wantedMark() {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ''
  const words = [process.versions.node, process.platform, process.arch, key]
  return fingerprint(MADE_FROM, { words, skip: (path) => NOT_IN_THE_APP.test(path) })
}

function isBuilt() {
  try {
    return existsSync(BUILT_SERVER) && readFileSync(MARK, 'utf8') === wantedMark()
  } catch {
    return false
  }
}

async function build() {
  const mark = wantedMark()
  rmSync(MARK, { force: true })
  const next = inRoot('node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...withoutSecrets(process.env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runQuietly(process.execPath, [next, 'build'], { cwd: ROOT, env })
  if (code !== 0) throw new Refusal(`Appen kunde inte byggas. Next säger:\n${output.trim()}`)
  cpSync(inRoot('.next', 'static'), inRoot('.next', 'standalone', '.next', 'static'), { recursive: true })
  if (existsSync(inRoot('public')))
    cpSync(inRoot('public'), inRoot('.next', 'standalone', 'public'), { recursive: true })
  compiledAhead()
  writeFileSync(MARK, mark)
}

/** What every page begins with, as files of the built app. */
export function startScripts() {
  const { rootMainFiles } = JSON.parse(readFileSync(inRoot('.next', 'build-manifest.json'), 'utf8'))
  return rootMainFiles.map((file) => inRoot('.next', 'standalone', '.next', file))
}

/** V8's explicit compile hint: all of the file is compiled while it arrives, beside the page, and not when the page runs it. */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n'

function compiledAhead() {
  for (const file of startScripts()) writeFileSync(file, COMPILE_HINT + readFileSync(file, 'utf8'))
}

// A build is the same for everyone: it may not see a database or a key, lest one be baked in.
function withoutSecrets(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DATABASE_URL|AUTH_|KRAFT_)/.test(name)),
  )
}
