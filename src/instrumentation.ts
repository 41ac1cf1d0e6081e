/** When the server starts: what keeps its memory, and the daily pass, then and every hour. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { releaseFramesOnAbort } = await import('./server/abort-reasons')
  releaseFramesOnAbort()
  const { keepDailyPass } = await import('./server/hourly')
  keepDailyPass()
}
