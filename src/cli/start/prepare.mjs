// The one way in, for every door: packages, generated client, (build,) database, migrations.

import { accessSync, constants, mkdirSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { ensureDatabase } from './database.mjs'
import { embeddedEnvironment, hasOwnDatabase, requireOwnEnvironment } from './environment.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { migrate } from './migrate.mjs'
import { dataDirectory } from './paths.mjs'

/**
 * Makes everything ready and gives { environment, isEmbedded, dataDir, database }, the last when it is ours.
 * `environment` is for the child to run; `onStop` is handed what undoes the start of the database, as soon as there is
 * something to undo.
 */
export async function prepare({ voice, onStop, env = process.env, port, needsBuild = false }) {
  const dataDir = dataDirectory(env)
  if (hasOwnDatabase(env)) requireOwnEnvironment(env)
  else requireWritable(dataDir)
  await ensureInstalled(voice)
  await ensureGenerated(voice)
  if (needsBuild) await ensureBuilt(voice)
  if (hasOwnDatabase(env)) {
    if (env.DATABASE_URL_AGARE) await bringUpToDate(env.DATABASE_URL_AGARE, voice)
    else voice.line('  Migrerar inte, eftersom DATABASE_URL_AGARE inte är satt.')
    return { environment: { ...env }, isEmbedded: false, dataDir }
  }
  const database = await ensureDatabase({ dataDir, voice })
  onStop(database.stop)
  await bringUpToDate(database.urls.agare, voice)
  const environment = embeddedEnvironment({ env, urls: database.urls, dataDir, port })
  return { environment, isEmbedded: true, dataDir, database }
}

async function bringUpToDate(url, voice) {
  const started = performance.now()
  const applied = await migrate({ url })
  if (applied.length > 0) voice.done(`Migrerar databasen (${applied.length} nya)`, started)
}

// Seen before anything slow has begun.
function requireWritable(directory) {
  mkdirSync(directory, { recursive: true })
  accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
}
