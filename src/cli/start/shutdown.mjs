// Ctrl-C, kill and a closed terminal all mean the same: undo what was started, last first, once.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Gives { onStop(undo), stop(), isStopping() }. The first signal runs every undo in reverse order and ends the process. */
export function createShutdown({ onSignal = () => {} } = {}) {
  const undos = []
  let stopping

  const stop = () => (stopping ??= undoAll(undos))

  for (const signal of SIGNALS) {
    process.on(signal, async () => {
      if (stopping) return
      onSignal()
      await stop()
      process.exit(process.exitCode ?? 0)
    })
  }
  return { onStop: (undo) => undos.push(undo), stop, isStopping: () => stopping !== undefined }
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
