// Where things lie. Everything the start writes is under KRAFT_DATA, .next, node_modules or src/generated.

import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '')

/** A path inside the repository. */
export const inRoot = (...parts) => join(ROOT, ...parts)

/** The data directory: KRAFT_DATA, else .data in the repository. */
export const dataDirectory = (env = process.env) => resolve(ROOT, env.KRAFT_DATA || '.data')
