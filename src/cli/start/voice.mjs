// The few calm lines that a start prints: what is being done, and how long it took.

/** Seconds with one decimal, in Swedish: "1,4 s". */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`

/** A voice that writes to the given stream. The command line gives stderr, so that its own output stays untouched. */
export function createVoice(stream = process.stdout) {
  const line = (text = '') => stream.write(`${text}\n`)

  /** Says what is being done, does it, and says how long it took. */
  async function step(doing, work) {
    const started = performance.now()
    stream.write(`  ${doing} …`)
    try {
      const result = await work()
      stream.write(` ${seconds(started)}\n`)
      return result
    } catch (error) {
      stream.write(' gick inte\n')
      throw error
    }
  }

  /** Says what was done, when it is only known afterwards. */
  const done = (what, started) => line(`  ${what} … ${seconds(started)}`)

  return { line, step, done }
}
