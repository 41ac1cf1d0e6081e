import type pg from 'pg'
import type { Huvud } from './fil'

/** A table as the database's own catalogue knows it; names are quoted where they need it. */
export interface Tabell {
  namn: string
  agare: string
  kolumner: string[]
  /** Tables whose rows its own rows point at. */
  pekarPa: string[]
  harTriggers: boolean
}

/**
 * Every table there is, in whatever schema, those that are pointed at before those that point. The migrations' ledger is
 * left out: it belongs to the tables, not to what is in them.
 */
export async function allaTabeller(client: pg.Client): Promise<Tabell[]> {
  const { rows } = await client.query<Tabell>(`
    select format('%I.%I', n.nspname, c.relname) as namn, pg_get_userbyid(c.relowner) as agare,
      array(select quote_ident(a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolumner,
      array(select distinct format('%I.%I', fn.nspname, fc.relname) from pg_constraint f
            join pg_class fc on fc.oid = f.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
            where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "pekarPa",
      exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as "harTriggers"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)'
      and (n.nspname, c.relname) <> ('public', '_prisma_migrations')
    order by 1`)
  return iOrdning(rows)
}

function iOrdning(tabeller: Tabell[]): Tabell[] {
  const klara: Tabell[] = []
  const finns = new Set<string>()
  while (klara.length < tabeller.length) {
    const fria = tabeller.filter((t) => !finns.has(t.namn) && t.pekarPa.every((p) => finns.has(p)))
    if (fria.length === 0) throw new Error('Tabeller pekar på varandra i en ring; kopian behöver en ordning.')
    klara.push(...fria)
    for (const t of fria) finns.add(t.namn)
  }
  return klara
}

/** The migrations that have made the tables what they are. */
export async function migreringar(client: pg.Client): Promise<Huvud['migreringar']> {
  const { rows } = await client.query<{ namn: string; summa: string }>(
    `select migration_name as namn, checksum as summa from public._prisma_migrations
     where rolled_back_at is null order by 1`,
  )
  return rows
}
