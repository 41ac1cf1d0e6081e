import 'server-only'
import { z } from 'zod'
import type { Actor } from './actor'
import { appendLog, ownChain } from './audit/append'
import { sqlState } from './db/errors'
import { type Door, SignedOut, type Tx, tenantTransaction } from './db/tenant-transaction'
import { evenTime } from './even-time'
import { log } from './log'
import { Refused, type Refusal, type Result, refusal, VersionConflict } from './result'

/** Brands what a runner made, so that the contract test can tell it from anything else. */
export const runnerBrand = Symbol.for('kraft.runner')

// What a schema has no words of its own for: a field that is missing from the form, or of another kind.
const OLASLIGT = 'Det som skickades går inte att läsa. Ladda om sidan och försök igen.'

/** Parses with the door's schema; a refusal names each field once. */
export function parseInput<I>(schema: z.ZodType<I>, raw: unknown): { input: I } | Refusal {
  const parsed = schema.safeParse(raw, { error: () => OLASLIGT })
  if (parsed.success) return { input: parsed.data }
  const falt: Record<string, string> = {}
  for (const issue of parsed.error.issues) falt[issue.path.join('.') || 'form'] ??= issue.message
  return refusal('OGILTIG_INDATA', undefined, falt)
}

/** The fields that can be read on their own, of a form that is refused. */
export function readable<I>(schema: z.ZodType<I>, raw: unknown): Partial<I> {
  if (!(schema instanceof z.ZodObject)) return {}
  const fields = (raw ?? {}) as Record<string, unknown>
  const read = Object.entries(schema.shape).flatMap(([name, field]) => {
    const parsed = (field as z.ZodType).safeParse(fields[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(read) as Partial<I>
}

/**
 * Runs the work of a door in its tenant transaction and turns what may be expected into codes: no session, a refusal
 * (rolled back), a lost race, a definer function that said no. Anything else is a bug and is thrown on.
 */
export async function runInTransaction<V>(
  door: Door,
  name: string,
  resourceId: unknown,
  timeout: number | undefined,
  work: (tx: Tx, actor: Actor) => Promise<V>,
): Promise<Result<V>> {
  const refusedAfter = evenTime()
  try {
    return { ok: true, value: await tenantTransaction(door, work, { timeout }) }
  } catch (error) {
    const refused = asRefusal(error)
    if (!refused) throw error
    if (refused.kod === 'HITTADES_INTE' || refused.kod === 'EJ_BEHORIG') {
      await logRefusal(door, name, refused.kod, resourceId)
      await refusedAfter
    }
    return refused
  }
}

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (error instanceof SignedOut) return refusal('LOGGA_IN')
  if (error instanceof VersionConflict) return refusal('KONFLIKT', error.current)
  // KR003: a definer function said no. 42501: row-level security did, where the code had let it through.
  if (sqlState(error) === 'KR003' || sqlState(error) === '42501') return refusal('EJ_BEHORIG')
  if (sqlState(error) === 'KR001') return refusal('LAST')
  return null
}

/** What is asked for, where a door does not say it itself. */
export const idFrom = (raw: unknown): unknown => {
  const r = raw as Record<string, unknown> | null
  return r?.utredningId ?? r?.deltagareId ?? r?.id
}

// What was asked for is named by its id and nothing else: the log holds no text that somebody made up.
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

// A refusal is logged in a transaction of its own, since the one that was refused is rolled back.
async function logRefusal(door: Door, name: string, kod: string, id: unknown): Promise<void> {
  const uppgifter = { dorr: name, kod, ...(typeof id === 'string' && ID.test(id) ? { id } : {}) }
  try {
    await tenantTransaction(door, async (tx, actor) => {
      await appendLog(tx, door, actor.uppdrag, [
        { kedja: ownChain(actor), handelse: 'ATKOMST_NEKAD', uppgifter },
      ])
    })
  } catch (error) {
    if (!(error instanceof SignedOut)) log.error({ err: error, dorr: name }, 'en vägran kunde inte loggas')
  }
}
