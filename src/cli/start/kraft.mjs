// npm run kraft -- …: the same use cases through another door. What is said here goes to stderr, so that the
// command's own output can be piped.

import { ensureContent, kraftCommand, rememberContent } from './content.mjs'
import { helpFor } from './help.mjs'
import { inRoot } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { runOpenly } from './processes.mjs'
import { runMain } from './refusal.mjs'
import { createShutdown } from './shutdown.mjs'
import { createVoice } from './voice.mjs'

// Before these there is no use in laying in the demo.
const FILLS_THE_DATABASE = ['aterskapa', 'aterstall']

const args = process.argv.slice(2)
const help = helpFor(args)
if (help) process.stdout.write(help)
else await runMain(command)

async function command() {
  const voice = createVoice(process.stderr)
  const shutdown = createShutdown()
  try {
    const ready = await prepare({ voice, onStop: shutdown.onStop, port: Number(process.env.PORT || 3000) })
    const isRecreating = FILLS_THE_DATABASE.includes(args[0])
    if (ready.isEmbedded && !isRecreating) await ensureContent({ ...ready, voice })
    const env = { ...ready.environment, TSX_TSCONFIG_PATH: inRoot('tsconfig.json') }
    const run = runOpenly(process.execPath, [...kraftCommand(), ...args], { cwd: whereTheyStand(), env })
    shutdown.onStop(() => run)
    process.exitCode = await run
    if (ready.isEmbedded && isRecreating && process.exitCode === 0) rememberContent(ready.dataDir)
  } finally {
    await shutdown.stop()
  }
}

// File names are meant from where the person stands; npm moves to the root but remembers.
function whereTheyStand() {
  return (process.env.npm_lifecycle_event === 'kraft' && process.env.INIT_CWD) || process.cwd()
}
