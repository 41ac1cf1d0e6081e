// The embedded database is born with demo content, laid in once by the same command that anyone can run again.

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
  await voice.step('Lägger in verksamhet, demokonton och demodeltagare', async () => {
    const args = [...kraftCommand(), 'aterskapa', '--innehall', 'demo', '--ja']
    const { code, output } = await runQuietly(process.execPath, args, { cwd: ROOT, env: environment })
    if (code !== 0) throw new Refusal(`Demoinnehållet kunde inte läggas in:\n${output.trim()}`)
  })
  rememberContent(dataDir)
}

/** From now on the database holds what somebody put there, and no start may replace it. */
export function rememberContent(dataDir) {
  const state = readState(dataDir)
  if (!state.hasContent) writeState(dataDir, { ...state, hasContent: true })
}
