import type pg from 'pg'
import { groupBy } from '@/domain/group-by'
import { withOwner } from '@/server/db/owner'
import { intervalsFromHistory } from '@/server/goals'

/** How many there are of what the goals are counted from, and how many are not what they should be. */
export interface Malkontroll {
  utredningar: number
  /** Utredningar whose counted days are not those of their events. */
  avviker: number
  /** Sums that are not those of the counted days. */
  summorAvviker: number
}

/** So many utredningar are counted at a time. */
const I_TAGET = 500

/** Counts every goal anew from the events, as all stood at one moment, and holds it against what is kept. Changes nothing. */
export function kontrolleraMal(): Promise<Malkontroll> {
  return withOwner(
    async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from public.utredning order by id')
      let avviker = 0
      for (let i = 0; i < rows.length; i += I_TAGET) {
        const ids = rows.slice(i, i + I_TAGET).map((r) => r.id)
        const [borde, ar] = [await urHandelser(client, ids), await sparade(client, ids)]
        avviker += ids.filter((id) => borde.get(id) !== ar.get(id)).length
      }
      const summor = await client.query('select 1 from vagg.malsummor_fel()')
      return { utredningar: rows.length, avviker, summorAvviker: summor.rowCount ?? 0 }
    },
    { snapshot: true },
  )
}

type Rad = { utredningId: string; indikator: string; fran: string; till: string | null }

async function urHandelser(client: pg.Client, ids: string[]): Promise<Map<string, string>> {
  return perUtredning(await intervalsFromHistory(async (sql, p) => (await client.query(sql, p)).rows, ids))
}

async function sparade(client: pg.Client, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<Rad>(
    `select utredning_id as "utredningId", indikator, fran::text, till::text from public.malintervall where utredning_id = any($1)`,
    [ids],
  )
  return perUtredning(rows)
}

/** The counted days of each utredning as one text, in an order of their own. */
function perUtredning(rader: Rad[]): Map<string, string> {
  const som = ({ indikator, fran, till }: Rad): string => `${indikator} ${fran} ${till ?? ''}`
  return new Map(
    [...groupBy(rader, (r) => r.utredningId)].map(([id, egna]) => [id, egna.map(som).sort().join('\n')]),
  )
}
