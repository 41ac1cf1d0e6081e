import 'server-only'
import type { Tx } from './tenant-transaction'

/** Rows by table name, columns in camelCase as in the Prisma schema; kommunKod is set by the database. */
export type LayIn = Partial<Record<LayInTable, Record<string, unknown>[]>>
export type LayInTable =
  | 'deltagare'
  | 'deltagare_nummer'
  | 'foretradare'
  | 'utredning'
  | 'steg_period'
  | 'status_period'
  | 'samtycke'
  | 'aktualisering'
  | 'teambeslut'
  | 'kartlaggning_omrade'
  | 'kartlaggning_bidrag'
  | 'instrument'
  | 'aktivitetsformaga'
  | 'rekommendation'
  | 'rekommendation_steg'
  | 'insats'
  | 'anteckning'
  | 'uppfoljning'
  | 'uppgift'
  | 'atkomst'
  | 'import_rad'
  | 'lakarkonsultation'
  | 'konsultation_underlag'
  | 'rattelse'

const snake = (key: string): string => key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

/** The rows as vagg.lagg_in takes them: snake_case, and the same columns in every row of a table. */
export function layInJson(tables: LayIn): string {
  const out: Record<string, Record<string, unknown>[]> = {}
  for (const [table, rows] of Object.entries(tables)) {
    if (!rows?.length) continue
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    out[table] = rows.map((row) => Object.fromEntries(columns.map((c) => [snake(c), row[c] ?? null])))
  }
  return JSON.stringify(out)
}

/**
 * Lays new rows into a kommun through the definer function that registering and importing use, since the unique keys
 * and the row returned would otherwise tell of persons the actor may not see. Throws (KR003) for another's kommun.
 */
export async function layIn(tx: Pick<Tx, '$executeRaw'>, kommunKod: string, tables: LayIn): Promise<void> {
  await tx.$executeRaw`select vagg.lagg_in(${kommunKod}, ${layInJson(tables)}::jsonb)`
}
