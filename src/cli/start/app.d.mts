/** Starts a Node program that listens on a port and waits until `probe` answers. */
export function runApp(options: {
  args: string[]
  env: Record<string, string | undefined>
  cwd: string
  probe: string
  logFile?: string
}): Promise<{ closed: Promise<unknown>; stop: () => Promise<void> }>
