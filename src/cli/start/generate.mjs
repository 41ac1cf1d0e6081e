// Generates the typed database client from prisma/schema.prisma when the schema has changed.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { runQuietly } from './processes.mjs'
import { Refusal, runMain } from './refusal.mjs'
import { createVoice } from './voice.mjs'

const MADE_FROM = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']
const MARK = inRoot('src', 'generated', '.schema')

/** Makes src/generated/prisma agree with the schema. */
export async function ensureGenerated(voice) {
  if (isGenerated()) return
  await withLock(inRoot('.data', 'generering.las'), async () => {
    if (!isGenerated()) await voice.step('Genererar databasklienten', generate)
  })
}

const wantedMark = () => fingerprint(MADE_FROM)

function isGenerated() {
  try {
    return readFileSync(MARK, 'utf8') === wantedMark()
  } catch {
    return false
  }
}

// Prisma's command line looks for an engine that it would otherwise download, though generating never runs it:
// any existing file will do. CHECKPOINT_DISABLE keeps it from calling home.
async function generate() {
  const mark = wantedMark()
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  const prisma = inRoot('node_modules', 'prisma', 'build', 'index.js')
  const { code, output } = await runQuietly(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: ROOT,
    env,
  })
  if (code !== 0) throw new Refusal(`Databasklienten kunde inte genereras. Prisma säger:\n${output.trim()}`)
  mkdirSync(inRoot('src', 'generated'), { recursive: true })
  writeFileSync(MARK, mark)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    const voice = createVoice()
    await ensureInstalled(voice)
    await ensureGenerated(voice)
  })
}
