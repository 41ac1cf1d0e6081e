/** When the server starts, and after each midnight: the daily pass. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepDailyPass } = await import('./server/midnight')
  keepDailyPass()
}
