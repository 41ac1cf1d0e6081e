import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Datum } from '@/programme/definition'
import type { Tx } from '@/server/db/tenant-transaction'

export interface Team {
  kod: string
  namn: string
  programKod: string
  /** Codes of its kommuner today. */
  kommuner: string[]
}

/** Whether a kommun's place in a team holds on a day; before the programme's first day, as on that day. */
const galler = (dag: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`tk.fran <= greatest(${dag}, p.fran) and (tk.till is null or tk.till >= ${dag})`

const IDAG = Prisma.sql`vagg.idag()`

const teamDar = (villkor: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select t.kod, t.namn, t.program_kod as "programKod", array(select tk.kommun_kod from team_kommun tk
    where tk.team_kod = t.kod and tk.program_kod = p.kod and ${galler(IDAG)} order by 1) as kommuner
  from team t join program p on p.kod = t.program_kod where ${villkor}`

/** Kommuner and teams, and which team a kommun belongs to on a day. Source: Projektplan, "Organisation". */
export const organisationStore = {
  /** What the kommuner are called, by code. */
  async kommunNamn(tx: Tx): Promise<Map<string, string>> {
    const rows = await tx.kommun.findMany({ select: { kod: true, namn: true } })
    return new Map(rows.map((k) => [k.kod, k.namn]))
  },

  /** What a kommun and the team it belongs to on the day are called. Throws where it belongs to none. */
  async kommunensTeam(
    tx: Tx,
    { programKod, kommunKod }: { programKod: string; kommunKod: string },
    dag: Datum,
  ): Promise<{ kommun: string; team: string; teamKod: string }> {
    const [row] = await tx.$queryRaw<{ kommun: string; team: string; teamKod: string }[]>`
      select k.namn as kommun, t.namn as team, t.kod as "teamKod"
      from team_kommun tk join program p on p.kod = tk.program_kod join kommun k on k.kod = tk.kommun_kod
        join team t on t.kod = tk.team_kod
      where tk.program_kod = ${programKod} and tk.kommun_kod = ${kommunKod} and ${galler(Prisma.sql`${dag}::date`)}
      order by tk.fran desc limit 1`
    if (!row) throw new Error(`Kommunen ${kommunKod} hör inte till något team`)
    return row
  },

  /** A team with its kommuner today. Throws for a code that is not there. */
  async team(tx: Tx, kod: string): Promise<Team> {
    const [team] = await tx.$queryRaw<Team[]>`${teamDar(Prisma.sql`t.kod = ${kod}`)}`
    if (!team) throw new Error(`Teamet ${kod} finns inte`)
    return team
  },

  /** All teams, in no order. */
  async alla(tx: Tx): Promise<Team[]> {
    return tx.$queryRaw<Team[]>`${teamDar(Prisma.sql`true`)}`
  },
}
