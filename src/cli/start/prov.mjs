// npm run prov:<name> and npm run bench: the long proofs. Each is tests/prov/<name>/main.ts, makes a world of its own,
// tells how it goes on stderr, and prints one JSON object as the last line of stdout. It exits non-zero when it falls
// short of what it proves.

import { existsSync } from 'node:fs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { runOpenly } from './processes.mjs'
import { Refusal, runMain } from './refusal.mjs'
import { createVoice } from './voice.mjs'

await runMain(async () => {
  const [name, ...args] = process.argv.slice(2)
  const main = inRoot('tests', 'prov', name ?? '', 'main.ts')
  if (!name || !existsSync(main)) throw new Refusal(`Det finns inget prov som heter ${name ?? ''}.`)
  const voice = createVoice(process.stderr)
  await ensureInstalled(voice)
  await ensureGenerated(voice)
  const how = ['--import', import.meta.resolve('tsx'), '--conditions=react-server', main, ...args]
  const env = { ...process.env, TSX_TSCONFIG_PATH: inRoot('tsconfig.json') }
  process.exitCode = await runOpenly(process.execPath, how, { cwd: ROOT, env })
})
