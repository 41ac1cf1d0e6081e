import { CommandRefusal } from './refusal'

/** The commands, loaded when called. Each takes its own arguments and gives its exit code. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  aterskapa: () => import('./commands/aterskapa'),
}

const [name = '', ...args] = process.argv.slice(2)

async function main(): Promise<number> {
  const load = commands[name]
  if (!load) {
    throw new CommandRefusal(`Okänt kommando: ${name || '(inget)'}. Det finns: ${Object.keys(commands).join(', ')}.`)
  }
  return (await load()).run(args)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof CommandRefusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  const { closeClients } = await import('@/server/db/client')
  await closeClients()
}
