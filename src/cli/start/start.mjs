// npm start: from a bare clone to a running KRAFT. The second time it only starts the database and the app.

import { join } from 'node:path'
import { runApp } from './app.mjs'
import { SERVER_ARGS } from './build.mjs'
import { ensureContent, ensureOrganisation } from './content.mjs'
import { withoutOwner } from './environment.mjs'
import { keepApp, keepDatabase } from './keep.mjs'
import { inRoot } from './paths.mjs'
import { requirePort } from './ports.mjs'
import { prepare } from './prepare.mjs'
import { runMain } from './refusal.mjs'
import { createShutdown } from './shutdown.mjs'
import { createVoice, seconds } from './voice.mjs'

await runMain(async () => {
  const started = performance.now()
  const voice = createVoice()
  const port = Number(process.env.PORT || 3000)
  const address = process.env.KRAFT_BINDNING || '127.0.0.1'
  const shutdown = createShutdown({ onSignal: () => voice.line('\nStoppar KRAFT.') })
  voice.line('KRAFT')
  await requirePort(port, address)
  try {
    const ready = await prepare({ voice, onStop: shutdown.onStop, port, needsBuild: true })
    await (ready.isEmbedded ? ensureContent : ensureOrganisation)({ ...ready, voice })
    const logFile = ready.isEmbedded ? join(ready.dataDir, 'app.log') : undefined
    if (ready.database) keepDatabase({ ...ready.database, shutdown, voice })
    const run = (isAgain) => startApp({ ...ready, port, address, logFile, isAgain })
    await keepApp({
      start: (isAgain) => (isAgain ? run(true) : voice.step('Startar appen', () => run(false))),
      onUp: () => welcome({ voice, ready, started }),
      shutdown,
      voice,
      logFile,
    })
  } finally {
    await shutdown.stop()
  }
})

function startApp({ environment, port, address, logFile, isAgain }) {
  const env = { ...withoutOwner(environment), NODE_ENV: 'production', PORT: String(port), HOSTNAME: address }
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return runApp({
    args: SERVER_ARGS,
    env,
    cwd: inRoot('.next', 'standalone'),
    probe: `http://${host}:${port}/api/halsa`,
    logFile,
    keepLog: isAgain,
  })
}

function welcome({ voice, ready, started }) {
  voice.line(`\nKRAFT är igång efter ${seconds(started)}: ${ready.environment.AUTH_URL}`)
  if (ready.isEmbedded) {
    const password = process.env.KRAFT_DEMO_LOSENORD || 'kraft-demo-2026'
    voice.line(`Logga in som projektmedarbetare.nybro@demo.example med lösenordet ${password}`)
    voice.line('Fler demokonton, ett för varje roll, står på inloggningssidan.')
  }
  voice.line('Ctrl-C stoppar.')
}
