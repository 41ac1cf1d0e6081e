// Builds and does nothing else: for an image, where the database comes later.

import { ensureBuilt } from './build.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { runMain } from './refusal.mjs'
import { createVoice } from './voice.mjs'

await runMain(async () => {
  const voice = createVoice()
  await ensureInstalled(voice)
  await ensureGenerated(voice)
  await ensureBuilt(voice)
})
