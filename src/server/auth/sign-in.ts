import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { inloggPool } from '../db/client'
import { newSecret, passwordFits } from './secrets'

/** At most so many wrong passwords per account and per address in a quarter of an hour. */
const PER_ACCOUNT = 10
const PER_ADDRESS = 60
const WINDOW_SECONDS = 15 * 60

export type SignInOutcome =
  | { ok: true; session: string; anvandareId: string }
  | { ok: false; kod: 'FEL_UPPGIFTER' | 'FOR_MANGA_FORSOK' }

let limiters: { account: RateLimiterPostgres; address: RateLimiterPostgres; pool: unknown } | undefined

function throttles() {
  const pool = inloggPool()
  if (limiters?.pool === pool) return limiters
  const common = {
    storeClient: pool,
    tableName: 'inloggningsforsok',
    tableCreated: true,
    duration: WINDOW_SECONDS,
    clearExpiredByTimeout: false,
  }
  limiters = {
    account: new RateLimiterPostgres({ ...common, points: PER_ACCOUNT, keyPrefix: 'konto' }),
    address: new RateLimiterPostgres({ ...common, points: PER_ADDRESS, keyPrefix: 'adress' }),
    pool,
  }
  return limiters
}

/**
 * Judges e-mail and password and opens a session. The answer, and the time it takes, are the same for an account that
 * does not exist, is closed or has another password. Demo accounts work only where `demoAllowed`.
 */
export async function signInWithPassword(
  epost: string,
  losenord: string,
  from: { adress: string; demoAllowed: boolean },
): Promise<SignInOutcome> {
  const { account, address } = throttles()
  const accountKey = createHash('sha256').update(epost.toLowerCase()).digest('hex')
  try {
    await account.consume(accountKey)
    await address.consume(from.adress)
  } catch (limited) {
    if (limited instanceof RateLimiterRes) return { ok: false, kod: 'FOR_MANGA_FORSOK' }
    throw limited
  }
  const { rows } = await inloggPool().query<{
    anvandare_id: string
    losenord_hash: string | null
    far: boolean
    demo: boolean
  }>('select * from vagg.for_inloggning($1)', [epost])
  const found = rows[0]
  const fits = await passwordFits(found?.losenord_hash ?? null, losenord)
  if (!found || !fits || !found.far || (found.demo && !from.demoAllowed)) {
    await inloggPool().query('select vagg.logga_inloggning($1, $2, $3, $4)', [
      found?.anvandare_id ?? null,
      'INLOGGNING_NEKAD',
      from.adress,
      '{}',
    ])
    return { ok: false, kod: 'FEL_UPPGIFTER' }
  }
  const session = await openSession(found.anvandare_id, 'WEBB', from.adress)
  await account.delete(accountKey)
  // A right password is no attempt: behind one address there may be a whole office.
  await address.reward(from.adress)
  return { ok: true, session, anvandareId: found.anvandare_id }
}

/** Opens a session and gives its secret. Throws for an account that is closed. */
export async function openSession(
  anvandareId: string,
  kalla: 'WEBB' | 'CLI',
  adress: string | null,
): Promise<string> {
  const secret = newSecret()
  await inloggPool().query('select vagg.oppna_session($1, $2, $3, $4)', [anvandareId, secret, kalla, adress])
  return secret
}

/** Ends the session behind the secret, at once. */
export async function closeSession(secret: string): Promise<void> {
  await inloggPool().query('select vagg.stang_session($1)', [secret])
}

/** Ends every session of the person behind the secret; gives how many. */
export async function closeAllSessions(secret: string): Promise<number> {
  const { rows } = await inloggPool().query<{ n: number | null }>(
    'select vagg.stang_alla_sessioner(vem) as n from vagg.session_anvandare($1) vem where vem is not null',
    [secret],
  )
  return rows[0]?.n ?? 0
}
