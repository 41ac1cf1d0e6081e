// npm run dev: the same preparations, then Next's development server, which reloads when a file changes.

import { ensureContent, ensureOrganisation } from './content.mjs'
import { withoutOwner } from './environment.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { requirePort } from './ports.mjs'
import { prepare } from './prepare.mjs'
import { runApp } from './app.mjs'
import { runMain } from './refusal.mjs'
import { createShutdown } from './shutdown.mjs'
import { createVoice } from './voice.mjs'

await runMain(async () => {
  const voice = createVoice()
  const port = Number(process.env.PORT || 3000)
  const address = process.env.KRAFT_BINDNING || '127.0.0.1'
  const shutdown = createShutdown()
  await requirePort(port, address)
  try {
    const ready = await prepare({ voice, onStop: shutdown.onStop, port })
    await (ready.isEmbedded ? ensureContent : ensureOrganisation)({ ...ready, voice })
    const next = inRoot('node_modules', 'next', 'dist', 'bin', 'next')
    const args = [next, 'dev', '--port', String(port), '--hostname', address]
    const env = { ...withoutOwner(ready.environment), NEXT_TELEMETRY_DISABLED: '1' }
    const app = await runApp({ args, env, cwd: ROOT, probe: `http://${address}:${port}/api/halsa` })
    shutdown.onStop(app.stop)
    await app.closed
  } finally {
    await shutdown.stop()
  }
})
