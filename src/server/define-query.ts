import 'server-only'
import type { z } from 'zod'
import type { Datum } from '@/programme/definition'
import type { Actor, Medlemskap } from './actor'
import { appendLog } from './audit/append'
import type { LogEvent } from './audit/events'
import type { Door, Tx } from './db/tenant-transaction'
import { Refused, type Result, refusal } from './result'
import { idFrom, parseInput, runInTransaction, runnerBrand } from './run'

export interface QueryContext<I, S> {
  tx: Tx
  actor: Actor
  input: I
  today: Datum
  /** What the policy narrows a list to; the store turns it into a filter by equality. */
  scope: S
}

export interface QuerySpec<I, S, R, V> {
  name: string
  input: z.ZodType<I>
  /**
   * Lists, dashboards and exports: what the actor may ask for at all, as a plain value, and the membership behind it.
   * Null: EJ_BEHORIG. A query of one thing leaves it out and gives `read`.
   */
  scope?: (actor: Actor, input: I) => { via: Medlemskap; scope: S } | null
  /** Loads; null: HITTADES_INTE. */
  load: (context: QueryContext<I, S>) => Promise<R | null>
  /** Of one thing: the membership that lets the actor read it, else HITTADES_INTE. */
  read?: (actor: Actor, resource: R) => Medlemskap | null
  /** The log row, where it shows a person. */
  audit?: (context: QueryContext<I, S> & { resource: R }) => LogEvent | LogEvent[] | null
  /** A view made for the screen, with this actor's abilities on it; never a row. */
  present: (context: QueryContext<I, S> & { resource: R }) => V | Promise<V>
  idOf?: (raw: unknown) => unknown
  timeout?: number
}

export interface Query<V> {
  (door: Door, raw?: unknown): Promise<Result<V>>
  readonly queryName: string
}

/**
 * The one runner for reads: parse → tenant transaction with its actor → scope → load → read → log (where it shows a
 * person) → present. A query must give `scope` or `read`, or both.
 */
export function defineQuery<I, R, V, S = undefined>(spec: QuerySpec<I, S, R, V>): Query<V> {
  if (!spec.scope && !spec.read) throw new Error(`${spec.name}: en läsning utan policy`)
  const query = async (door: Door, raw: unknown = {}): Promise<Result<V>> => {
    const parsed = parseInput(spec.input, raw)
    if ('ok' in parsed) return parsed
    const { input } = parsed
    return runInTransaction(door, spec.name, (spec.idOf ?? idFrom)(raw), spec.timeout, async (tx, actor) => {
      const scoped = spec.scope?.(actor, input)
      if (spec.scope && !scoped) throw new Refused(refusal('EJ_BEHORIG'))
      const context = { tx, actor, input, today: actor.idag, scope: scoped?.scope as S }
      const resource = await spec.load(context)
      if (resource === null) throw new Refused(refusal('HITTADES_INTE'))
      const via = spec.read ? spec.read(actor, resource) : (scoped?.via ?? null)
      if (!via) throw new Refused(refusal('HITTADES_INTE'))
      const full = { ...context, resource }
      const events = spec.audit?.(full)
      if (events) await appendLog(tx, door, via, [events].flat())
      return spec.present(full)
    })
  }
  return Object.assign(query, { queryName: spec.name, [runnerBrand]: 'query' as const })
}
