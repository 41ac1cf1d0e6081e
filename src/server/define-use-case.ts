import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Outcome } from '@/domain/outcome'
import type { Datum } from '@/programme/definition'
import type { Actor, Medlemskap } from './actor'
import { appendLog } from './audit/append'
import type { LogEvent } from './audit/events'
import { engang } from './db/engang'
import type { Door, Tx } from './db/tenant-transaction'
import { recountIntervals } from './goals'
import type { Rule } from './policy'
import { Refused, type Refusal, type Result, refusal } from './result'
import { idFrom, parseInput, readable, runInTransaction, runnerBrand } from './run'

export interface UseCaseContext<I, R> {
  tx: Tx
  actor: Actor
  /** The membership that permitted the act. */
  via: Medlemskap
  resource: R
  input: I
  today: Datum
  newId: () => string
}

export interface UseCaseSpec<I, R, V> {
  /** Kebab-case, as the file is called. */
  name: string
  input: z.ZodType<I>
  /** The thing acted on; null = not there, or not the actor's to know of. */
  load: (tx: Tx, input: I, actor: Actor) => Promise<R | null>
  /** Denied: HITTADES_INTE. */
  read: Rule<R>
  /** Denied: EJ_BEHORIG. */
  may: Rule<R>
  run: (context: UseCaseContext<I, R>) => Promise<Outcome<V, string>>
  /**
   * What the rules say about the fields that can be read, where the schema refuses others: a code per field (`falt`) and
   * the facts behind, so that one refusal tells everything. Gets no resource, since its id may be what cannot be read.
   */
  alsoWrong?: (actor: Actor, input: Partial<I>) => { falt: Record<string, string> } | null
  /** What is written to the log, in the same transaction. */
  audit: (context: UseCaseContext<I, R> & { value: V }) => LogEvent | LogEvent[]
  /** Ids of the utredningar whose history this touches: their goal intervals are counted anew before commit. */
  touchesGoals?: (context: UseCaseContext<I, R> & { value: V }) => string[]
  /** Which id a refusal is logged with. */
  idOf?: (raw: unknown) => unknown
  timeout?: number
  /** It makes something: the same form sent twice is one act, and the second gets the first one's answer. */
  once?: boolean
}

export interface UseCase<V> {
  (door: Door, raw: unknown): Promise<Result<V>>
  readonly useCaseName: string
  readonly input: z.ZodType<unknown>
  readonly once: boolean
}

/**
 * The one runner for mutations. Order, fixed: parse → tenant transaction with its actor → load → read (else
 * HITTADES_INTE) → may (else EJ_BEHORIG) → the rule and the store, in `run` → goal intervals → log → commit.
 * If the log row cannot be written, nothing is.
 */
export function defineUseCase<I, R, V>(spec: UseCaseSpec<I, R, V>): UseCase<V> {
  const useCase = async (door: Door, raw: unknown): Promise<Result<V>> => {
    const parsed = parseInput(spec.input, raw)
    if ('ok' in parsed) return told(door, spec, raw, parsed)
    const { input } = parsed
    return runInTransaction(door, spec.name, (spec.idOf ?? idFrom)(raw), spec.timeout, async (tx, actor) => {
      const first = spec.once ? await engang(tx, actor, spec.name, input) : null
      if (first?.forsta === false) return first.svar as V
      const resource = await spec.load(tx, input, actor)
      if (resource === null || !spec.read(actor, resource)) throw new Refused(refusal('HITTADES_INTE'))
      const via = spec.may(actor, resource)
      if (!via) throw new Refused(refusal('EJ_BEHORIG'))
      const context = { tx, actor, via, resource, input, today: actor.idag, newId: randomUUID }
      const outcome = await spec.run(context)
      if (!outcome.accepted) throw new Refused(refusal(outcome.code, outcome.data))
      const done = { ...context, value: outcome.value }
      const touched = spec.touchesGoals?.(done) ?? []
      if (touched.length > 0) await recountIntervals(tx, touched)
      await first?.svara(outcome.value)
      await appendLog(tx, door, via, [spec.audit(done)].flat())
      return outcome.value
    })
  }
  return Object.assign(useCase, {
    useCaseName: spec.name,
    input: spec.input,
    once: spec.once ?? false,
    [runnerBrand]: 'use-case' as const,
  })
}

/** The schema's refusal, with what the rules say about the other fields beside it. */
async function told<I, R, V>(
  door: Door,
  spec: UseCaseSpec<I, R, V>,
  raw: unknown,
  parsed: Refusal,
): Promise<Refusal> {
  const { alsoWrong } = spec
  if (!alsoWrong) return parsed
  const asked = await runInTransaction(door, spec.name, undefined, spec.timeout, async (_tx, actor) =>
    alsoWrong(actor, readable(spec.input, raw)),
  )
  return asked.ok ? { ...parsed, data: asked.value ?? undefined } : asked
}
