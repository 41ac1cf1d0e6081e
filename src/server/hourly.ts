import 'server-only'
import { runDailyPass } from './daily-pass'
import { log } from './log'

const HOUR = 3_600_000

/** Runs the daily pass now and once an hour: what a date ends is acted on within the hour after midnight. */
export function keepDailyPass(): void {
  runDailyPass()
    .catch((error: unknown) => log.error({ err: error }, 'dagens pass gick inte att köra'))
    .finally(() => setTimeout(keepDailyPass, HOUR).unref())
}
