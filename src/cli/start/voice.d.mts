import type { Voice } from './database.mjs'

/** Says what is being done, on a stream. */
export function createVoice(stream?: NodeJS.WriteStream): Voice
