import type { Voice } from './database.mjs'

/** The server that a build leaves behind. */
export const BUILT_SERVER: string
/** The same as arguments to Node, with what memory it may use. */
export const SERVER_ARGS: string[]

/** Makes the built app agree with its sources, the lock file and the Node version. */
export function ensureBuilt(voice: Voice): Promise<void>

/** What every page begins with, as files of the built app. */
export function startScripts(): string[]

/** The first line of each of them. */
export const COMPILE_HINT: string
