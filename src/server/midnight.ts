import 'server-only'
import { runDailyPass } from './daily-pass'
import { log } from './log'

const HOUR = 3_600_000

/** Milliseconds until a minute past the next midnight in Stockholm, at most an hour so that summer time cannot fool it. */
function untilNextLook(now: Date): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: 'numeric',
    minute: 'numeric',
    hour12: false,
  }).formatToParts(now)
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0)
  const left = (24 * 60 - (part('hour') * 60 + part('minute'))) * 60_000 + 60_000
  return Math.min(left, HOUR)
}

/** Runs the daily pass now and keeps it running; it is idempotent, so that looking once an hour costs nothing. */
export function keepDailyPass(): void {
  runDailyPass()
    .catch((error: unknown) => log.error({ err: error }, 'dagens pass gick inte att köra'))
    .finally(() => setTimeout(keepDailyPass, untilNextLook(new Date())).unref())
}
