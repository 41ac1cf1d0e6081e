// PostgreSQL refuses to run as root, so a root start runs it as an operating system user of its own.

import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { Refusal } from '../refusal.mjs'

const NAME = 'postgres'

/**
 * The user that must run the database: undefined for "ourselves", else { name, uid, gid }.
 * An existing cluster keeps its owner, since PostgreSQL accepts no other.
 */
export function userFor(clusterDirectory) {
  const me = process.getuid?.()
  if (me === undefined) return undefined
  const owner = statSync(clusterDirectory, { throwIfNoEntry: false })
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new Refusal(
        `Databasen i ${clusterDirectory} tillhör en annan användare på datorn. ` +
          'Starta som den användaren (eller root), eller peka KRAFT_DATA på en egen katalog.',
      )
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  return findUser() ?? createUser()
}

function findUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { name: NAME, uid: Number(uid), gid: Number(gid) }
}

function createUser() {
  const attempts = [
    ['useradd', ['--system', '--no-create-home', '--user-group', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', NAME]],
  ]
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) break
  }
  const user = findUser()
  if (user) return user
  throw new Refusal(
    `PostgreSQL kan inte köras som root och användaren ${NAME} gick inte att skapa. Starta som vanlig användare.`,
  )
}

/** Whether the user can use this file or directory, every directory above it included. */
export function canReach(path, { uid, gid }) {
  const test = statSync(path).isDirectory() ? 'cd "$1"' : 'test -x "$1"'
  return spawnSync('/bin/sh', ['-c', test, 'sh', path], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}
