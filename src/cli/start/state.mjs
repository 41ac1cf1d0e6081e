// What a data directory remembers between starts: where the database is, its port, passwords and secrets (0600).

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'

/** What the directory remembers about its database, or undefined when it has none. */
export function readState(dataDir) {
  const state = readSecretJson(join(dataDir, 'databas.json'))
  return state && { ...state, directory: resolve(dataDir, state.directory) }
}

/** Remembers the database. A cluster inside the data directory is named relative to it, so that it can be moved. */
export function writeState(dataDir, state) {
  const inside = relative(dataDir, state.directory)
  const directory = inside.startsWith('..') || isAbsolute(inside) ? state.directory : inside
  writeSecretJson(join(dataDir, 'databas.json'), { ...state, directory })
}

/** The content of a JSON file, or undefined when there is none. */
export function readSecretJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes a JSON file that only its owner may read, whole or not at all. */
export function writeSecretJson(file, content) {
  const half = `${file}.${process.pid}`
  writeFileSync(half, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(half, file)
}
