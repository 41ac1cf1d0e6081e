import pg from 'pg'
import { layInAccounts } from '@/cli/content/accounts'
import { generera } from '@/cli/content/generera/lagg-in'
import { layInOrganisation } from '@/cli/content/organisation'
import { defaultProgramme } from '@/programme/register'
import { withOwner } from '@/server/db/owner'
import type { RunningDatabase, Voice } from '../../../src/cli/start/database.mjs'
import { migrate } from '../../../src/cli/start/migrate.mjs'
import { asAdministrator } from '../../integration/setup/as-administrator'
import type { Storlek } from './varld'

/** Makes the database of a size anew, as the owner that the environment points at. */
export async function skapa(
  database: RunningDatabase,
  databas: string,
  storlek: Storlek,
  voice: Voice,
): Promise<void> {
  await asAdministrator(database.urlTo('postgres'), [
    `drop database if exists ${databas} with (force)`,
    `create database ${databas} owner kraft_agare`,
    `revoke all on database ${databas} from public`,
    `grant connect on database ${databas} to kraft_app, kraft_inlogg`,
    `comment on database ${databas} is 'kraft:test'`,
  ])
  const url = process.env.DATABASE_URL_AGARE ?? ''
  await migrate({ url })
  await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    await layInAccounts(client, defaultProgramme, 'no password fits this')
  })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let sagt = performance.now()
    await generera(client, defaultProgramme, storlek, (klara) => {
      if (performance.now() - sagt < 20_000) return
      sagt = performance.now()
      voice.line(`  ${klara} av ${storlek.deltagare}`)
    })
  } finally {
    await client.end()
  }
  await stada(database, databas)
}

/** What the server's own housekeeping would have done by the next day. */
export const stada = (database: RunningDatabase, databas: string): Promise<void> =>
  asAdministrator(database.urlTo(databas), ['vacuum analyze'])
