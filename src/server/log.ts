import 'server-only'
import pino from 'pino'

/** The operator's log: what went wrong and where, never a person's data. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'warn', base: null })
