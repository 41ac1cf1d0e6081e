import 'server-only'
import { organisationStore } from '@/modules/organisation/public'
import type { Tx } from '@/server/db/tenant-transaction'

/** The kommuner and teams that memberships are tied to, by their names. */
export interface Organisation {
  kommuner: { kod: string; namn: string }[]
  team: { kod: string; namn: string; kommuner: string[] }[]
}

/** Kommuner, and teams with their kommuner today, in the order of their names. */
export async function loadOrganisation(tx: Tx): Promise<Organisation> {
  const kommuner = [...(await organisationStore.kommunNamn(tx))].map(([kod, namn]) => ({ kod, namn }))
  const team = await organisationStore.alla(tx)
  const sv = (a: { namn: string }, b: { namn: string }): number => a.namn.localeCompare(b.namn, 'sv')
  return { kommuner: kommuner.sort(sv), team: team.sort(sv) }
}
