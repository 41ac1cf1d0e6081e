import pg from 'pg'
import type { Aktor } from './aktorer'
import type { Protokoll } from './celler'
import { utanUppdrag, utestangd, vemSer } from './vem-far'
import type { Provperson, Varld } from './varld'

/** Columns that name the case or the person, and the tables that have them. */
async function tabeller(app: pg.Client): Promise<{ namn: string; falt: string }[]> {
  const { rows } = await app.query<{ namn: string; falt: string }>(
    `select c.relname as namn, a.attname as falt from pg_attribute a
     join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and a.attname in ('utredning_id', 'deltagare_id')
       and has_table_privilege(current_user, c.oid, 'select')`,
  )
  return [...rows, { namn: 'utredning', falt: 'id' }, { namn: 'deltagare', falt: 'id' }]
}

/** Rows that hang on a case and yet are not seen with it: each by rules of its own, tried at the doors. */
const egnaRegler = ['lakarkonsultation', 'forslag', 'granskning', 'uppgift']

/**
 * The second column: straight SQL as the runtime, in the actor's session, as somebody would who could inject it. No row
 * of a person whom the actor may not know of is seen, changed or removed, in any table.
 */
export async function sqlkolumn(v: Varld, aktorer: Aktor[], logg: Protokoll): Promise<void> {
  const app = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await app.connect()
  try {
    const alla = await tabeller(app)
    for (const aktor of aktorer) for (const p of v.personer) await enCell(app, alla, aktor, p, logg)
  } finally {
    await app.end()
  }
}

async function enCell(
  app: pg.Client,
  alla: { namn: string; falt: string }[],
  aktor: Aktor,
  p: Provperson,
  logg: Protokoll,
): Promise<void> {
  const ute = utestangd(aktor.situation) || utanUppdrag(aktor.situation)
  const ser = ute ? undefined : vemSer[p.lage][aktor.grupp]
  await app.query('begin')
  await app.query('select vagg.borja($1)', [aktor.door.session])
  for (const { namn, falt } of alla) {
    if (egnaRegler.includes(namn) && !ute) continue
    const id = namn === 'deltagare' || falt === 'deltagare_id' ? p.deltagareId : p.utredningId
    const plats = `SQL ${namn}.${falt} | ${aktor.namn} | ${p.lage}`
    const sedda = (await app.query(`select 1 from public.${namn} where ${falt} = $1`, [id])).rowCount ?? 0
    logg.celler += 1
    if (!ser && sedda > 0) logg.fel.push(`${plats}: ${sedda} rader syns`)
    if (ser && falt === 'id' && sedda !== 1) logg.fel.push(`${plats}: raden syns inte`)
    if (ser === 'ARBETAR') continue
    for (const [vad, sql] of Object.entries({
      ändrar: `update public.${namn} set ${falt} = ${falt} where ${falt} = $1`,
      tar: `delete from public.${namn} where ${falt} = $1`,
    })) {
      logg.celler += 1
      await app.query('savepoint s')
      const rort = await app.query(sql, [id]).then(
        (q) => q.rowCount ?? 0,
        (e: { code?: string }) => (e.code === '42501' ? 0 : -1),
      )
      await app.query('rollback to savepoint s')
      if (rort !== 0) logg.fel.push(`${plats}: ${vad} ${rort}`)
    }
  }
  await app.query('rollback')
}
