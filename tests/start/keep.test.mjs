import { describe, expect, it } from 'vitest'
import { keepApp, waitBefore } from '../../src/cli/start/keep.mjs'
import { Refusal } from '../../src/cli/start/refusal.mjs'

// An app that dies as often as it is told, then runs until it is stopped.
function aWorld({ deaths, failingStarts = 0 }) {
  const said = []
  const waits = []
  const undos = []
  let starts = 0
  let isStopping = false
  const shutdown = { onStop: (undo) => undos.push(undo), isStopping: () => isStopping }
  const stopAll = async () => {
    isStopping = true
    for (const undo of undos) await undo()
  }
  const start = async () => {
    starts += 1
    if (starts > 1 && starts <= 1 + failingStarts) throw new Refusal('Appen startade inte.')
    if (starts <= deaths) return { closed: Promise.resolve(), stop: async () => {} }
    let end
    const closed = new Promise((resolve) => (end = resolve))
    return { closed, stop: async () => end() }
  }
  const run = keepApp({
    start,
    shutdown,
    voice: { line: (text) => said.push(text) },
    wait: async (ms) => void waits.push(ms),
  })
  return { run, said, waits, stopAll, starts: () => starts }
}

describe('npm start keeps the app going', () => {
  it('starts it again after each death, and stops when told', async () => {
    const world = aWorld({ deaths: 3 })
    while (world.starts() < 4) await new Promise(setImmediate)
    await world.stopAll()
    await world.run
    expect(world.waits).toEqual([500, 500, 500])
    expect(world.said.filter((text) => text.startsWith('Appen stannade'))).toHaveLength(3)
    expect(world.said.at(-1)).toBe('Appen är igång igen.')
  })

  it('tries again when a start fails, later and later', async () => {
    const world = aWorld({ deaths: 1, failingStarts: 2 })
    while (world.starts() < 4) await new Promise(setImmediate)
    await world.stopAll()
    await world.run
    expect(world.said.filter((text) => text === 'Appen startade inte.')).toHaveLength(2)
    expect(world.waits).toEqual([500, 1000, 2000])
  })

  it('gives up in words when no start comes to anything, so that whoever watches us can see it', async () => {
    await expect(aWorld({ deaths: 1, failingStarts: Infinity }).run).rejects.toThrow('kommer inte igång')
  })

  it('never waits more than half a minute', () => {
    expect([1, 2, 7, 20].map(waitBefore)).toEqual([500, 1000, 30_000, 30_000])
  })
})
