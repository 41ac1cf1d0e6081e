import 'server-only'
import { type Arende, arendet, utredningStore } from '@/modules/utredning/public'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Anteckning } from './domain/anteckning'
import { anteckningStore } from './store'

/** A note together with its case, as far as the actor may see both; else null. */
export async function loadIArendet(
  tx: Tx,
  id: string,
): Promise<{ anteckning: Anteckning; arende: Arende } | null> {
  const anteckning = await anteckningStore.find(tx, id)
  const arende = anteckning && (await utredningStore.find(tx, anteckning.utredningId))
  return arende && { anteckning, arende }
}

/** What leads back to the note when an act on it is done. */
export const anteckningen = (r: { anteckning: Anteckning; arende: Arende }) => ({
  anteckningId: r.anteckning.id,
  ...arendet(r.arende),
})
