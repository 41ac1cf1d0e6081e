import 'server-only'
import { databaseSettings, programmes } from '@/programme/register'
import { inloggPool } from './db/client'
import { recountWith } from './goals'

/**
 * The acts that follow when a date has passed: a case rests when its samtycke has ended, and stands without
 * kontaktperson or ansvarig arbetsterapeut when a membership has; a protected person gets a handler. Idempotent, as SYSTEM, in one transaction with the recount; gives how many
 * utredningar it touched. First it tells the database the settings of the definition, which its functions go by.
 * See docs/beslut/2026-11-23-vaggen.md.
 */
export async function runDailyPass(dag: string | null = null): Promise<number> {
  const client = await inloggPool().connect()
  try {
    await client.query('begin')
    for (const p of programmes) {
      await client.query('select vagg.ta_installningar($1, $2)', [p.kod, databaseSettings(p)])
    }
    const { rows } = await client.query<{ rord: string[]; handelser: unknown[] }>(
      'select rord, handelser from vagg.dagens_pass(coalesce($1::date, vagg.idag()))',
      [dag],
    )
    const { rord: touched, handelser } = rows[0] ?? { rord: [], handelser: [] }
    await client.query('select vagg.rensa_importfiler()')
    if (touched.length > 0) await recountWith(async (sql, p) => (await client.query(sql, p)).rows, touched)
    // Last: the chains are locked after everything else, as in every act.
    await client.query('select logg.skriv($1::jsonb, null)', [JSON.stringify(handelser)])
    await client.query('commit')
    return touched.length
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
