import pg from 'pg'
import type { Igang } from '../stod/app'
import type { Minnesvakt } from '../stod/minne'

/** What the app and its database use, looked at again and again. */
export class Matning {
  private readonly minne: { vid: number; mb: number }[] = []
  /** The most connections that any of the app's roles has had, beyond what its pool may. */
  overPoolen = 0
  /** Transactions that stood open and did nothing for more than ten seconds. */
  bortglomda = 0

  private constructor(
    private readonly app: Igang,
    private readonly vakt: Minnesvakt,
    private readonly client: pg.Client,
  ) {}

  static async borja(app: Igang, vakt: Minnesvakt): Promise<Matning> {
    const client = new pg.Client({ connectionString: app.databas })
    await client.connect()
    return new Matning(app, vakt, client)
  }

  /** Looks once; gives the megabytes in use. */
  async titta(): Promise<number> {
    const pid = this.app.appPid()
    if (pid === undefined) throw new Error(`Appen är borta:\n${this.app.sagt()}`)
    const mb = await this.vakt.fraga(pid)
    this.minne.push({ vid: performance.now(), mb })
    const { rows } = await this.client.query<{ app: number; inlogg: number; bortglomda: number }>(
      `select count(*) filter (where usename = 'kraft_app')::int as app,
              count(*) filter (where usename = 'kraft_inlogg')::int as inlogg,
              count(*) filter (where state = 'idle in transaction' and state_change < now() - interval '10 seconds')::int as bortglomda
       from pg_stat_activity where datname = current_database()`,
    )
    const nu = rows[0]!
    this.overPoolen = Math.max(this.overPoolen, nu.app - 10, nu.inlogg - 3)
    this.bortglomda = Math.max(this.bortglomda, nu.bortglomda)
    return mb
  }

  slut(): Promise<void> {
    return this.client.end()
  }

  /**
   * Flat, or how much it grows. The first third is warming up; after that the best straight line through what is left
   * may rise by at most a tenth of the middle value, over the time it was measured.
   */
  minnet(): string {
    const varm = this.minne.slice(Math.floor(this.minne.length / 3))
    const lutning = lutningen(varm.map((m) => [m.vid / 60_000, m.mb]))
    const tid = (varm.at(-1)!.vid - varm[0]!.vid) / 60_000
    const mitten = varm.map((m) => m.mb).toSorted((a, b) => a - b)[Math.floor(varm.length / 2)]!
    return lutning * tid <= mitten / 10 ? 'flat' : `+${lutning.toFixed(1)} MB/min av ${mitten.toFixed(0)} MB`
  }
}

/** The slope of the line that fits the points best. */
export function lutningen(punkter: [number, number][]): number {
  const n = punkter.length
  const x = punkter.reduce((s, [a]) => s + a, 0) / n
  const y = punkter.reduce((s, [, b]) => s + b, 0) / n
  const taljare = punkter.reduce((s, [a, b]) => s + (a - x) * (b - y), 0)
  const namnare = punkter.reduce((s, [a]) => s + (a - x) ** 2, 0)
  return namnare === 0 ? 0 : taljare / namnare
}
