// What npm start has started it keeps going: an app or an embedded database that dies is started again, calmly.

import { setTimeout as sleep } from 'node:timers/promises'
import { tail } from './app.mjs'
import { Refusal, wordsFor } from './refusal.mjs'

const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** So many starts in a row that came to nothing, and nobody is helped by another try. */
const ENOUGH = 8
const LOOK_EVERY = 500

/** How long to wait before the nth try in a row: half a second, doubled each time, half a minute at most. */
export const waitBefore = (nth) => Math.min(FIRST_WAIT * 2 ** (nth - 1), LONGEST_WAIT)

/**
 * Runs the app until we are stopping. `start(isAgain)` gives { closed, stop } when the app answers. The first start may fail
 * as it will; after that each death is followed by a new start, and each start that fails by another, later and later.
 * Refuses when too many have failed in a row.
 */
export async function keepApp({ start, shutdown, voice, logFile, onUp, wait = sleep }) {
  let current = start(false)
  shutdown.onStop(async () => (await current.catch(() => undefined))?.stop())
  let app = await current
  onUp?.()
  for (let tries = 0; ;) {
    if (app) {
      await app.closed
      if (!shutdown.isStopping()) voice.line('Appen stannade. Startar den igen.')
      tries = 0
    }
    if (shutdown.isStopping()) return
    tries += 1
    if (tries > ENOUGH)
      throw new Refusal(`Appen kommer inte igång igen.${logFile ? `\n${tail(logFile)}` : ''}`)
    await wait(waitBefore(tries))
    if (shutdown.isStopping()) return
    current = start(true)
    app = await current.catch((error) => void voice.line(wordsFor(error) ?? String(error)))
    if (app) voice.line('Appen är igång igen.')
  }
}

/** Looks after the embedded database until we are stopping: `isUp()` tells, `revive()` starts it on the same address. */
export function keepDatabase({ isUp, revive, shutdown, voice }) {
  let failures = 0
  const look = async () => {
    if (shutdown.isStopping()) return
    if (!isUp()) {
      voice.line('Databasen stannade. Startar den igen.')
      try {
        await revive()
        failures = 0
        voice.line('Databasen är igång igen.')
      } catch (error) {
        failures += 1
        voice.line(wordsFor(error) ?? String(error))
      }
    }
    setTimeout(look, failures === 0 ? LOOK_EVERY : waitBefore(failures)).unref()
  }
  setTimeout(look, LOOK_EVERY).unref()
}
