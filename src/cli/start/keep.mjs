// What npm start has started it keeps going: an app or an embedded database that dies is started again, calmly.

import { setTimeout as sleep } from 'node:timers/promises'
import { tail } from './app.mjs'
import { Refusal, wordsFor } from './refusal.mjs'

const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** Who has run this long was well; its next death begins a new count. */
const WELL_AFTER = 60_000
/** So many deaths in a row and nobody is helped by another try. */
const ENOUGH = 8
const LOOK_EVERY = 500

/** How long to wait before the nth try in a row: half a second, doubled each time, half a minute at most. */
export const waitBefore = (nth) => Math.min(FIRST_WAIT * 2 ** (nth - 1), LONGEST_WAIT)

/**
 * Runs the app until we are stopping. `start(isAgain)` gives { closed, stop }. The first start may fail as it will; after that
 * each death is followed by a new start, later and later. Refuses when it has died too many times in a row.
 */
export async function keepApp({ start, shutdown, voice, logFile, onUp, wait = sleep }) {
  let current = start(false)
  shutdown.onStop(async () => (await current.catch(() => undefined))?.stop())
  let app = await current
  onUp?.()
  for (let deaths = 0; ;) {
    const since = performance.now()
    await app?.closed
    if (shutdown.isStopping()) return
    deaths = app && performance.now() - since > WELL_AFTER ? 1 : deaths + 1
    if (deaths > ENOUGH)
      throw new Refusal(`Appen stannar gång på gång.${logFile ? `\n${tail(logFile)}` : ''}`)
    voice.line(`Appen stannade. Startar den igen (försök ${deaths}).`)
    await wait(waitBefore(deaths))
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
