import 'server-only'
import { arbetarITeamet, personal } from '@/modules/anvandare/public'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'
import { huvudStore } from './huvud-store'

/**
 * Takes a case and an account and tells whether it can be ansvarig arbetsterapeut: somebody who works in the team today; in a
 * protected case one of its named handlers. Source: docs/beslut/2026-11-23-teamets-beslut.md.
 */
export async function kanAnsvara(tx: Tx, u: Arende, anvandareId: string | null): Promise<boolean> {
  if (anvandareId === null) return false
  const iTeamet = (await personal(tx)).some(
    (m) => m.anvandareId === anvandareId && arbetarITeamet(m, u.oppenTeam),
  )
  return iTeamet && (!u.skyddad || (await huvudStore.handlaggareIds(tx, u)).includes(anvandareId))
}
