import { parseArgs } from 'node:util'
import { defaultProgramme } from '@/programme/register'
import { withOwner } from '@/server/db/owner'
import { layInOrganisation } from '../content/organisation'

/**
 * kraft verksamhet: lays in the programme and its organisation where the database has none. Run by every start on a
 * database of one's own; a second time it changes nothing.
 */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} })
  const isLaidIn = await withOwner(async (client) => {
    const { rowCount } = await client.query('select 1 from public.program where kod = $1', [
      defaultProgramme.kod,
    ])
    if (rowCount) return false
    await layInOrganisation(client, defaultProgramme)
    return true
  })
  process.stderr.write(
    isLaidIn
      ? `${defaultProgramme.namn} och dess kommuner och team är inlagda.\n`
      : 'Verksamheten finns redan.\n',
  )
  return 0
}
