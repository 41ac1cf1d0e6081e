// Ctrl-C, kill and a closed terminal all mean the same: undo what was started, last first, once.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Gives { onStop(undo), stop(), isStopping() }. The first signal runs every undo in reverse order and ends the process. */
export function createShutdown({ onSignal = () => {} } = {}) {
  const undos = []
  let stopping

  const stop = () => (stopping ??= undoAll(undos))

  const stopAndLeave = async () => {
    if (stopping) return
    onSignal()
    await stop()
    process.exit(process.exitCode ?? 0)
  }
  for (const signal of SIGNALS) process.on(signal, stopAndLeave)
  whenNpmIsGone(stopAndLeave)
  return { onStop: (undo) => undos.push(undo), stop, isStopping: () => stopping !== undefined }
}

// A killed npm takes its shell with it but tells us nothing, and the app would run on with nobody to stop it.
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    void stop()
  }, 500)
  timer.unref()
}

async function undoAll(undos) {
  for (const undo of undos.reverse()) {
    try {
      await undo()
    } catch (error) {
      process.stderr.write(`${error?.message ?? error}\n`)
      process.exitCode = 1
    }
  }
}
