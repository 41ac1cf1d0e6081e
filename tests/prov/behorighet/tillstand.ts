import { withOwner } from '@/server/db/owner'
import type { Provperson } from './varld'

/** Everything recorded there is, as one word. */
export async function tillstand(): Promise<string> {
  return withOwner(async (c) => {
    const { rows: tabeller } = await c.query<{ t: string }>(
      `select c.relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('session', 'inloggningsforsok', 'utkast', '_prisma_migrations')`,
    )
    const summor = []
    for (const { t } of tabeller)
      summor.push(
        (await c.query(`select md5(string_agg(x::text, '|' order by x::text)) as h from public.${t} x`))
          .rows[0].h,
      )
    return summor.join()
  })
}

/** Everything that hangs on one person and case. */
export async function raderOm(p: Provperson): Promise<string> {
  const tabeller = [
    'samtycke',
    'aktualisering',
    'teambeslut',
    'insats',
    'anteckning',
    'aktivitetsformaga',
    'rekommendation',
    'instrument',
    'kartlaggning_bidrag',
    'rattelse',
    'atkomst',
    'lakarkonsultation',
    'uppfoljning',
    'granskning',
  ]
  const delar = tabeller.map((t) => `select x::text as x from public.${t} x where utredning_id = $1`)
  return withOwner(async (c) => {
    const { rows } = await c.query<{ h: string }>(
      `select md5(string_agg(x, '|' order by x)) as h from (${delar.join(' union all ')}
       union all select u::text from public.utredning u where id = $1
       union all select d::text from public.deltagare d join public.utredning u on u.deltagare_id = d.id where u.id = $1
       union all select f::text from public.foretradare f join public.utredning u on u.deltagare_id = f.deltagare_id where u.id = $1) alla`,
      [p.utredningId],
    )
    return rows[0]?.h ?? ''
  })
}
