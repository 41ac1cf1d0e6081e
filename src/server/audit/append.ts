import 'server-only'
import type { Actor, Medlemskap } from '../actor'
import type { Door, Tx } from '../db/tenant-transaction'
import type { LogEvent } from './events'

/** Writes an act's events in its own transaction: no log, no act. Called once by the runners, last before commit. */
export async function appendLog(
  tx: Tx,
  door: Door,
  via: Medlemskap | null,
  events: LogEvent[],
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((e) => ({ ...e, medlemskap: via?.id ?? null }))
  await tx.$executeRaw`select logg.skriv(${JSON.stringify(rows)}::jsonb, ${door.adress ?? null})`
}

/** The chain that an act without a person belongs to: the kommun one works in, else the system's. */
export function ownChain(actor: Actor): string {
  return actor.uppdrag?.kommunKod ?? actor.medlemskap.find((m) => m.kommunKod)?.kommunKod ?? 'SYSTEM'
}
