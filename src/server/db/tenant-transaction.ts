import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { Actor, Medlemskap } from '../actor'
import { appClient } from './client'

export type Tx = Prisma.TransactionClient

/** How somebody comes in: the secret session, what they look as, and where from. */
export interface Door {
  session: string | null
  /** Id of the membership chosen in the switch. */
  uppdrag?: string | null
  adress?: string | null
}

/** Thrown where no session stands behind the door: unknown, ended, idle or closed. */
export class SignedOut extends Error {}

interface Options {
  /** Milliseconds the transaction may take; the import sets its own. */
  timeout?: number
}

/**
 * The one way to tenant data: a transaction of the runtime role whose first statement sets the session and answers
 * with the actor. Throws SignedOut where there is none. Each statement has one plan, whatever is asked for: planning one
 * takes longer than running it (docs/beslut/2026-11-27-fart.md).
 */
export async function tenantTransaction<T>(
  door: Door,
  work: (tx: Tx, actor: Actor) => Promise<T>,
  { timeout = 10_000 }: Options = {},
): Promise<T> {
  if (!door.session) throw new SignedOut()
  return appClient().$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<
        { borja: Omit<Actor, 'uppdrag'> | null }[]
      >`select vagg.borja(${door.session}), set_config('plan_cache_mode', 'force_generic_plan', true)`
      const found = rows[0]?.borja
      if (!found) throw new SignedOut()
      return work(tx, { ...found, uppdrag: chosen(found.medlemskap, door.uppdrag) })
    },
    { timeout, maxWait: 5_000 },
  )
}

function chosen(medlemskap: Medlemskap[], id: string | null | undefined): Medlemskap | null {
  return medlemskap.find((m) => m.id === id) ?? medlemskap[0] ?? null
}
