import { parseArgs } from 'node:util'
import { defaultProgramme } from '@/programme/register'
import { hashPassword } from '@/server/auth/secrets'
import { connectedAsOwner, ownerUrl, withOwner } from '@/server/db/owner'
import { env } from '@/server/env'
import { migrate } from '../start/migrate.mjs'
import { layInAccounts } from '../content/accounts'
import { layInDemo } from '../content/demo'
import { layInOrganisation } from '../content/organisation'
import { requireExpendable } from '../expendable'
import { CommandRefusal } from '../refusal'

const innehall = ['ingen', 'konton', 'demo'] as const

/**
 * kraft aterskapa --innehall ingen|konton|demo --ja: makes the app's schemas anew, never the database or its roles.
 * Refused on any database that is neither the embedded one nor marked as a test database.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { innehall: { type: 'string' }, ja: { type: 'boolean' } } })
  const vad = innehall.find((i) => i === values.innehall)
  if (!vad) throw new CommandRefusal('Ange --innehall ingen, konton eller demo.')
  if (!values.ja)
    throw new CommandRefusal('Det här tar bort allt innehåll i databasen. Lägg till --ja om det är meningen.')
  await dropSchemas()
  await migrate({ url: ownerUrl() })
  await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    if (vad === 'ingen') return
    const accounts = await layInAccounts(
      client,
      defaultProgramme,
      await hashPassword(env().KRAFT_DEMO_LOSENORD),
    )
    if (vad === 'demo') await layInDemo(client, defaultProgramme, accounts)
  })
  // Until the tables are counted, the planner takes them for empty, and the first pages would be slow.
  await connectedAsOwner((client) => client.query('analyze'))
  process.stderr.write(`Databasen är gjord på nytt, innehåll: ${vad}.\n`)
  return 0
}

function dropSchemas(): Promise<void> {
  return connectedAsOwner(async (client) => {
    await requireExpendable(client)
    await client.query('drop schema if exists logg cascade')
    await client.query('drop schema if exists vagg cascade')
    await client.query('drop schema public cascade; create schema public')
    // What the wall's role gives away by default is no part of a schema, and the migrations begin from nothing.
    await client.query(
      'set role kraft_vagg; alter default privileges grant execute on functions to public; reset role',
    )
  })
}
