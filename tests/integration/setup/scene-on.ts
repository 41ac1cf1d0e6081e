import { layInAccounts } from '@/cli/content/accounts'
import type { Sammanhang, UtredningBuilder } from '@/cli/content/an-utredning'
import { laggInByggda } from '@/cli/content/demo/lagg-in'
import { layInOrganisation } from '@/cli/content/organisation'
import { defaultProgramme } from '@/programme/register'
import { openSession } from '@/server/auth/sign-in'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'

export interface Scene {
  /** Ids of the demo accounts, by the part before @: 'projektmedarbetare.nybro'. */
  id: (konto: string) => string
  /** A signed-in person's door. */
  door: (konto: string) => Promise<Door>
  /** What a new utredning in this kommun is built from; `nr` makes the ärendenummer. */
  sammanhang: (kommunAscii: string) => Sammanhang
  /** Lays in what builders made, and counts its intervals. */
  lay: (...builders: UtredningBuilder[]) => Promise<void>
  close: () => Promise<void>
}

/**
 * A world on the empty database that the environment points at: the organisation and the demo accounts. `drop` is called
 * when it closes.
 */
export async function sceneOn(drop: () => Promise<void>): Promise<Scene> {
  const accounts = await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    return layInAccounts(client, defaultProgramme, 'no password fits this')
  })
  const id = (konto: string): string => {
    const found = accounts.get(`${konto}@demo.example`)
    if (!found) throw new Error(`Inget demokonto: ${konto}`)
    return found
  }
  let nr = 0
  return {
    id,
    door: async (konto) => ({ session: await openSession(id(konto), 'WEBB', 'prov') }),
    sammanhang: (ascii) => {
      const kommun = defaultProgramme.kommuner.find((k) => k.ascii === ascii)
      const team = defaultProgramme.team.find((t) => t.kod === kommun?.team)
      if (!kommun || !team) throw new Error(`Ingen kommun: ${ascii}`)
      nr += 1
      return {
        kommunKod: kommun.kommunkod,
        teamKod: team.kod,
        programKod: defaultProgramme.kod,
        arendenummer: `${kommun.prefix}-2025-${String(900 + nr)}`,
        kontaktpersonId: id(`projektmedarbetare.${ascii}`),
        arbetsterapeutId: id(`arbetsterapeut.${team.ascii}`),
      }
    },
    lay: (...builders) => withOwner((client) => laggInByggda(client, builders)),
    close: async () => {
      await closeClients()
      await drop()
    },
  }
}
