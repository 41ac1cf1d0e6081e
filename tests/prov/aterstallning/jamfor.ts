import pg from 'pg'

/** Rows of the restored database that the original has not: the restore's own row in the log. */
const UTAN_EGEN_RAD = `handelse <> 'SAKERHETSKOPIA_ATERSTALLD'`

/** What is compared where it is not the whole table: the log up to the restore, and where its chains stood then. */
const urval: Record<string, string> = {
  'logg.handelse': `select t::text as rad from logg.handelse t where ${UTAN_EGEN_RAD}`,
  'logg.kedja': `select concat_ws(' ', kedja, max(nr)) as rad from logg.handelse where ${UTAN_EGEN_RAD} group by kedja`,
}

export interface Jamforelse {
  tabeller: number
  rader: number
  /** Rows that stand in one of the two alone, by table. */
  skillnader: Record<string, number>
}

/**
 * Compares two databases row by row, every table that the first one's catalogue knows, as the server's administrator,
 * past the wall and past every piece of the backup's own code.
 */
export async function jamfor(enaUrl: string, andraUrl: string): Promise<Jamforelse> {
  const ena = await ansluten(enaUrl)
  const andra = await ansluten(andraUrl)
  const svar: Jamforelse = { tabeller: 0, rader: 0, skillnader: {} }
  try {
    for (const tabell of await tabeller(ena)) {
      const [a, b] = [await rader(ena, tabell), await rader(andra, tabell)]
      const kvar = new Map<string, number>()
      for (const rad of a) kvar.set(rad, (kvar.get(rad) ?? 0) + 1)
      for (const rad of b) kvar.set(rad, (kvar.get(rad) ?? 0) - 1)
      const olika = [...kvar.values()].reduce((sum, n) => sum + Math.abs(n), 0)
      if (olika > 0) svar.skillnader[tabell] = olika
      svar.tabeller += 1
      svar.rader += a.length
    }
    return svar
  } finally {
    await ena.end()
    await andra.end()
  }
}

/** Table → number of rows, of every table there is but the migrations' ledger, as the administrator counts them. */
export async function raknaAlla(url: string): Promise<Record<string, number>> {
  const client = await ansluten(url)
  try {
    const antal: Record<string, number> = {}
    for (const tabell of await tabeller(client)) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${tabell}`)
      antal[tabell] = rows[0]?.n ?? 0
    }
    return antal
  } finally {
    await client.end()
  }
}

async function ansluten(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

async function tabeller(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ namn: string }>(
    `select format('%s.%s', quote_ident(schemaname), quote_ident(tablename)) as namn from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and tablename <> '_prisma_migrations' order by 1`,
  )
  return rows.map((r) => r.namn)
}

async function rader(client: pg.Client, tabell: string): Promise<string[]> {
  const { rows } = await client.query<{ rad: string }>(
    urval[tabell] ?? `select t::text as rad from ${tabell} t`,
  )
  return rows.map((r) => r.rad)
}
