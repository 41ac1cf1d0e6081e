import { CommandRefusal } from './refusal'

/** The commands, loaded when called. Each takes its own arguments and gives its exit code. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  aterskapa: () => import('./commands/aterskapa'),
  generera: () => import('./commands/generera'),
  anvandare: () => import('./commands/anvandare'),
  logg: () => import('./commands/logg'),
  importera: () => import('./commands/importera'),
  mal: () => import('./commands/mal'),
  verksamhet: () => import('./commands/verksamhet'),
  sakerhetskopiera: () => import('./commands/sakerhetskopiera'),
  aterstall: () => import('./commands/aterstall'),
}

const [name = '', ...args] = process.argv.slice(2)

/** A command that cannot answer, or a flag that it does not know. */
function asRefusal(error: unknown): CommandRefusal | null {
  if (error instanceof CommandRefusal) return error
  const kod = (error as { code?: unknown } | null)?.code
  if (typeof kod !== 'string' || !kod.startsWith('ERR_PARSE_ARGS')) return null
  return new CommandRefusal(`Kommandot ${name} förstår inte det du skrev efter det: ${args.join(' ')}`)
}

async function main(): Promise<number> {
  const load = commands[name]
  if (!load) {
    throw new CommandRefusal(
      `Okänt kommando: ${name || '(inget)'}. Det finns: ${Object.keys(commands).join(', ')}. Mer: npm run kraft -- --help`,
    )
  }
  return (await load()).run(args)
}

try {
  process.exitCode = await main()
} catch (error) {
  const refusal = asRefusal(error)
  if (!refusal) throw error
  process.stderr.write(`${refusal.message}\n`)
  process.exitCode = 1
} finally {
  const { closeClients } = await import('@/server/db/client')
  await closeClients()
}
