// What a database holds from the first start: the embedded one the demo, one's own the programme and its organisation.

import { inRoot, ROOT } from './paths.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { readState, writeState } from './state.mjs'

/** How a kraft command is run: TypeScript straight, with the server's side of packages that have two. */
export function kraftCommand() {
  return [
    '--import',
    import.meta.resolve('tsx'),
    '--conditions=react-server',
    inRoot('src', 'cli', 'kraft.ts'),
  ]
}

/** Lays in the demo content unless this database has been given content before. */
export async function ensureContent({ dataDir, environment, voice }) {
  if (readState(dataDir).hasContent) return
  await voice.step('Lägger in verksamhet, demokonton och demodeltagare', () =>
    runKraft(['aterskapa', '--innehall', 'demo', '--ja'], environment),
  )
  rememberContent(dataDir)
}

/** Lays in the programme and its organisation, and nothing else, in a database of one's own that has none. */
export async function ensureOrganisation({ environment, voice }) {
  if (!environment.DATABASE_URL_AGARE) return
  await voice.step('Ser efter att verksamheten är inlagd', () => runKraft(['verksamhet'], environment))
}

async function runKraft(args, env) {
  const { code, output } = await runQuietly(process.execPath, [...kraftCommand(), ...args], {
    cwd: ROOT,
    env,
  })
  if (code !== 0) throw new Refusal(`kraft ${args.join(' ')} gick inte:\n${output.trim()}`)
}

/** From now on the database holds what somebody put there, and no start may replace it. */
export function rememberContent(dataDir) {
  const state = readState(dataDir)
  if (!state.hasContent) writeState(dataDir, { ...state, hasContent: true })
}
