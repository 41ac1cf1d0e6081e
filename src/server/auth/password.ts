import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { inloggPool } from '../db/client'
import { hashPassword, passwordFits } from './secrets'

/** At most so many wrong tries at one's own password in a quarter of an hour. */
const TRIES = 10
const WINDOW_SECONDS = 15 * 60

export type PasswordOutcome =
  { ok: true } | { ok: false; kod: 'FEL_NUVARANDE_LOSENORD' | 'FOR_MANGA_FORSOK' | 'LOGGA_IN' }

let limiter: { byte: RateLimiterPostgres; pool: unknown } | undefined

function throttle(): RateLimiterPostgres {
  const pool = inloggPool()
  if (limiter?.pool !== pool) {
    const byte = new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'inloggningsforsok',
      tableCreated: true,
      keyPrefix: 'byte',
      points: TRIES,
      duration: WINDOW_SECONDS,
      clearExpiredByTimeout: false,
    })
    limiter = { byte, pool }
  }
  return limiter.byte
}

/**
 * Changes the password of the person behind the secret session, if the present one fits. Every other session of the
 * person ends, and it is logged in the same transaction, by the role that alone may read passwords.
 */
export async function changePassword(
  secret: string,
  current: string,
  next: string,
  adress: string | null,
): Promise<PasswordOutcome> {
  const { rows } = await inloggPool().query<{ anvandare_id: string; losenord_hash: string | null }>(
    'select anvandare_id, losenord_hash from vagg.losenord_for_session($1)',
    [secret],
  )
  const found = rows[0]
  if (!found) return { ok: false, kod: 'LOGGA_IN' }
  try {
    await throttle().consume(found.anvandare_id)
  } catch (limited) {
    if (limited instanceof RateLimiterRes) return { ok: false, kod: 'FOR_MANGA_FORSOK' }
    throw limited
  }
  if (!(await passwordFits(found.losenord_hash, current))) return { ok: false, kod: 'FEL_NUVARANDE_LOSENORD' }
  await inloggPool().query('select vagg.byt_losenord($1, $2, $3)', [secret, await hashPassword(next), adress])
  await throttle().delete(found.anvandare_id)
  return { ok: true }
}

/** Whose a one-time link is, while it may still be used. Looking does not burn it. */
export async function linkOwner(
  secret: string,
): Promise<{ namn: string; epost: string; garUtAt: Date } | null> {
  const { rows } = await inloggPool().query<{ namn: string; epost: string; garUtAt: Date }>(
    'select namn, epost, gar_ut_at as "garUtAt" from vagg.lank_galler($1)',
    [secret],
  )
  return rows[0] ?? null
}

/** Uses a one-time link: sets the password, burns the link, ends every session. False when the link holds no more. */
export async function useLink(secret: string, next: string, adress: string | null): Promise<boolean> {
  if (!(await linkOwner(secret))) return false
  const { rows } = await inloggPool().query<{ vem: string | null }>(
    'select vagg.anvand_engangslank($1, $2, $3) as vem',
    [secret, await hashPassword(next), adress],
  )
  return Boolean(rows[0]?.vem)
}
