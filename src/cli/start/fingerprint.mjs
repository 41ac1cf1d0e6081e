// One hash over the files that a result was made from: the same hash means that the result is still fresh.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * A hash of the given files and directories (relative to the repository; missing ones count as missing) and of the
 * extra words. `skip` is asked for every path and leaves it out when it answers true.
 */
export function fingerprint(paths, { words = [], skip = () => false } = {}) {
  const hash = createHash('sha256')
  for (const word of words) hash.update(`${word}\0`)
  for (const path of paths) {
    for (const file of filesUnder(join(ROOT, path), skip)) {
      hash
        .update(`${portable(file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function* filesUnder(path, skip) {
  if (!existsSync(path) || skip(portable(path))) return
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name), skip)
}

const portable = (path) => relative(ROOT, path).split(sep).join('/')
