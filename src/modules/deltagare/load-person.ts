import 'server-only'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { type Arende, utredningStore } from '@/modules/utredning/public'
import type { Actor, Medlemskap } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'
import { type Deltagare, deltagareStore } from './store'

/** A person with the latest utredning: what decides who may know of the person and change what. */
export interface PersonMedArende {
  d: Deltagare
  u: Arende
}

/** The person with this id and their latest utredning, as far as the actor may see them; else null. */
export async function loadPerson(tx: Tx, deltagareId: string): Promise<PersonMedArende | null> {
  const u = await utredningStore.findForDeltagare(tx, deltagareId)
  const d = u && (await deltagareStore.find(tx, deltagareId))
  return u && d ? { d, u } : null
}

/** Who may read a person's data: who may read the latest case. */
export const farLasa = (actor: Actor, p: PersonMedArende): Medlemskap | null =>
  utredningPolicy.read(actor, p.u)

/** Who may change a person's data: the kommun. */
export const farAndra = (actor: Actor, p: PersonMedArende): Medlemskap | null =>
  utredningPolicy.kommunens(actor, p.u)
