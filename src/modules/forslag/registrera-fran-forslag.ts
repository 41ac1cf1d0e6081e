import 'server-only'
import type { Tx } from '@/server/db/tenant-transaction'
import { type Forslag, flyttaForslag } from './domain/forslag'
import { forslagStore } from './store'

/** The förslag that a registration begins from, if the kommun may still register it; else null. For the form to be filled in. */
export async function forslagAttRegistrera(
  tx: Tx,
  kommunKod: string,
  forslagId: string | null,
): Promise<Forslag | null> {
  const f = forslagId ? await forslagStore.find(tx, forslagId) : null
  return f && f.kommunKod === kommunKod && flyttaForslag(f.status, 'REGISTRERAT').accepted ? f : null
}

/**
 * Marks the förslag as registered, in the transaction that registers the person: its proposer sees that it led somewhere,
 * and nothing more. A förslag that is gone or answered is left as it is. Says whether it was marked.
 */
export async function markeraForslagRegistrerat(
  tx: Tx,
  r: { kommunKod: string; forslagId: string | null; utredningId: string; av: string },
): Promise<boolean> {
  const f = await forslagAttRegistrera(tx, r.kommunKod, r.forslagId)
  if (!f) return false
  await forslagStore.answer(tx, f, f.version, { status: 'REGISTRERAT', utredningId: r.utredningId, av: r.av })
  return true
}
