import 'server-only'
import { Prisma, type Utredning } from '@/generated/prisma/client'
import type { Datum, Spar, UtredningStatus } from '@/programme/definition'
import { nameOf } from '@/modules/anvandare/public'
import { fromDb, toDb } from '@/server/db/dates'
import { rowsInOneValue } from '@/server/db/one-value'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Arende, ArendeAndring } from './domain/arende'
import type { ArendeScope } from './policy'

const datumFalt = [
  'stegSedan',
  'liggerHosSedan',
  'identifierad',
  'aktualiserad',
  'nastaKontakt',
  'vilandeTill',
  'avslutad',
  'trepartssamtal',
  'uppfoljd',
] as const

/** Cases that are sent and not admitted and alike in all that the team's decision turns on. */
export interface Obeslutade extends Pick<
  Arende,
  'aktualiserad' | 'teambeslut' | 'liggerHos' | 'liggerHosSedan' | 'vilandeTill' | 'status'
> {
  antal: number
  /** Their ids, or none where others of the same sort have lain longer. */
  forsta: string[]
}

/** A case row as values: dates as ISO text, codes as the programme's. */
export function toArende(row: Utredning): Arende {
  return {
    ...row,
    spar: row.spar as Spar,
    status: row.status as UtredningStatus,
    liggerHos: row.liggerHos as Arende['liggerHos'],
    stegSedan: fromDb(row.stegSedan),
    liggerHosSedan: fromDb(row.liggerHosSedan),
    identifierad: fromDb(row.identifierad),
    aktualiserad: fromDb(row.aktualiserad),
    nastaKontakt: fromDb(row.nastaKontakt),
    vilandeTill: fromDb(row.vilandeTill),
    avslutad: fromDb(row.avslutad),
    trepartssamtal: fromDb(row.trepartssamtal),
    uppfoljd: fromDb(row.uppfoljd),
    oppenTill: fromDb(row.oppenTill),
    andradAt: row.andradAt.toISOString(),
  }
}

/** The filter of a scope: equality on an indexed column. Row-level security stands behind it. */
export const whereScope = (scope: ArendeScope): Prisma.UtredningWhereInput =>
  scope.slag === 'KOMMUN' ? { kommunKod: scope.kommunKod } : { oppenTeam: scope.teamKod }

/** One's own cases in the role one looks as, of the utredning `u`: the kommun's by kontaktperson, the team's by arbetsterapeut. */
export const arMitt = (scope: ArendeScope, jag: string): Prisma.Sql =>
  scope.slag === 'KOMMUN'
    ? Prisma.sql`u.kontaktperson_id = ${jag}::uuid`
    : Prisma.sql`u.arbetsterapeut_id = ${jag}::uuid`

/** Cases that nobody is kontaktperson for, of the utredning `u`. */
export const utanKontaktperson = Prisma.sql`u.kontaktperson_id is null`

/** Cases that the team has admitted and nobody is responsible for, of the utredning `u`: the decision names who is. */
export const utanAnsvarig = Prisma.sql`(u.arbetsterapeut_id is null and u.teambeslut = 'ANTAGEN')`

export const utredningStore = {
  /** The case with this id as far as the actor may see it, else null. */
  async find(tx: Tx, id: string): Promise<Arende | null> {
    const row = await tx.utredning.findUnique({ where: { id } })
    return row && toArende(row)
  },

  /**
   * Holds the case until the transaction ends: for an act that judges several rows of it, none of which another such act
   * would meet. What is read after this is what the other left.
   */
  async hall(tx: Tx, u: Pick<Arende, 'kommunKod' | 'id'>): Promise<void> {
    await tx.$queryRaw`
      select 1 from utredning where kommun_kod = ${u.kommunKod} and id = ${u.id}::uuid for no key update`
  },

  /** The cases of a list, as far as the actor may see them, in one statement. */
  async findAll(tx: Tx, lista: readonly { kommunKod: string; utredningId: string }[]): Promise<Arende[]> {
    if (lista.length === 0) return []
    const kommuner = [...new Set(lista.map((r) => r.kommunKod))]
    const rows = await tx.utredning.findMany({
      where: { kommunKod: { in: kommuner }, id: { in: lista.map((r) => r.utredningId) } },
    })
    return rows.map(toArende)
  },

  /** A person's case: the one asked for, else the latest, as far as the actor may see it; else null. */
  async findForDeltagare(tx: Tx, deltagareId: string, utredningId?: string | null): Promise<Arende | null> {
    const row = await tx.utredning.findFirst({
      where: { deltagareId, ...(utredningId ? { id: utredningId } : {}) },
      orderBy: [{ identifierad: 'desc' }, { skapadAt: 'desc' }],
    })
    return row && toArende(row)
  },

  /**
   * A team's cases that are sent and not admitted, of one kommun where named: dates and codes, nobody's name, and the ids of
   * those that have lain longest, so many of each sort at least.
   */
  async obeslutade(
    tx: Tx,
    teamKod: string,
    idag: Datum,
    { kommunKod = null, ider = 0 }: { kommunKod?: string | null; ider?: number } = {},
  ): Promise<Obeslutade[]> {
    return rowsInOneValue(
      tx,
      Prisma.sql`
      select g.aktualiserad, g.teambeslut, g.ligger_hos as "liggerHos", g.ligger_hos_sedan as "liggerHosSedan", g.vilande_till as "vilandeTill",
        g.status, g.antal, case when g.fore < ${ider} then array(select id from unnest(g.ider) id order by id limit ${ider}) else '{}' end as forsta
      from (
        select s.*, coalesce(sum(s.antal) over (partition by s.teambeslut, s.ligger_hos, s.vilande_till, s.status, s.osand, s.kommande
            order by s.ligger_hos_sedan rows between unbounded preceding and 1 preceding), 0) as fore
        from (
          select min(u.aktualiserad) as aktualiserad, u.teambeslut, u.ligger_hos, u.ligger_hos_sedan, u.vilande_till, u.status,
            u.aktualiserad is null as osand, u.aktualiserad > ${idag}::date as kommande, count(*)::int as antal, array_agg(u.id) as ider
          from utredning u
          where u.oppen_team = ${teamKod} and u.steg = 'AKTUALISERING' and u.avslutad is null and u.teambeslut is distinct from 'ANTAGEN'
            ${kommunKod === null ? Prisma.empty : Prisma.sql`and u.kommun_kod = ${kommunKod}`}
          group by u.teambeslut, u.ligger_hos, u.ligger_hos_sedan, u.vilande_till, u.status, osand, kommande) s) g`,
    )
  },

  /** The day the team admitted the person, by the decision that stands; null where it has not. */
  async admittedOn(tx: Tx, u: Arende): Promise<Datum | null> {
    const row = await tx.teambeslut.findFirst({
      where: { kommunKod: u.kommunKod, utredningId: u.id, beslut: 'ANTAGEN', makulerad: false },
      select: { datum: true },
      orderBy: [{ datum: 'desc' }, { skapadAt: 'desc' }],
    })
    return row && fromDb(row.datum)
  },

  /**
   * Changes the case if nobody else did since `version`; throws VersionConflict with who and when otherwise.
   * Gives the new version.
   */
  async change(tx: Tx, u: Arende, version: number, by: string, changes: ArendeAndring): Promise<number> {
    const { count } = await tx.utredning.updateMany({
      where: { kommunKod: u.kommunKod, id: u.id, version },
      data: { ...toColumns(changes), version: version + 1, andradAt: new Date(), andradAv: by },
    })
    if (count === 1) return version + 1
    throw await conflict(tx, u.id, Object.keys(changes))
  },
}

function toColumns(changes: ArendeAndring): Prisma.UtredningUncheckedUpdateManyInput {
  const columns: Record<string, unknown> = { ...changes }
  for (const falt of datumFalt) {
    if (falt in changes) columns[falt] = toDb(changes[falt])
  }
  return columns
}

async function conflict(tx: Tx, id: string, falt: string[]): Promise<VersionConflict> {
  const row = await tx.utredning.findUnique({ where: { id } })
  const now = row && toArende(row)
  const deras = falt.map((f) => [f, String(now?.[f as keyof Arende] ?? '')])
  return new VersionConflict({
    vem: await nameOf(tx, now?.andradAv ?? null),
    nar: now?.andradAt ?? null,
    version: now?.version ?? 0,
    deras: Object.fromEntries(deras),
  })
}
