import type { Voice } from './database.mjs'

/** The server that a build leaves behind. */
export const BUILT_SERVER: string
/** The same as arguments to Node, with what memory it may use. */
export const SERVER_ARGS: string[]

/** Makes the built app agree with its sources, the lock file and the Node version. */
export function ensureBuilt(voice: Voice): Promise<void>
