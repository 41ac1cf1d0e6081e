import 'server-only'
import type { Forslag as ForslagRow } from '@/generated/prisma/client'
import { nameOf } from '@/modules/anvandare/public'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Forslag, ForslagStatus } from './domain/forslag'
import type { ForslagScope } from './policy'

const toForslag = (row: ForslagRow): Forslag => ({
  ...row,
  fodelsedatum: fromDb(row.fodelsedatum),
  status: row.status as ForslagStatus,
  inlamnatAt: row.inlamnatAt.toISOString(),
  svaratAt: row.svaratAt?.toISOString() ?? null,
})

/** Somebody in the register whom a förslag seems to be about, as far as the actor may see. */
export interface Traff {
  deltagareId: string
  arendenummer: string
}

/** How many förslag wait for the kommun's answer, of those the actor may see. */
export async function antalForslag(tx: Tx, kommunKod: string): Promise<number> {
  return tx.forslag.count({ where: { kommunKod, status: 'INLAMNAT' satisfies ForslagStatus } })
}

export const forslagStore = {
  /** The förslag with this id as far as the actor may see it, else null. */
  async find(tx: Tx, id: string): Promise<Forslag | null> {
    const row = await tx.forslag.findUnique({ where: { id } })
    return row && toForslag(row)
  },

  /** The latest förslag of a scope, newest first. */
  async list(tx: Tx, scope: ForslagScope, hogst: number): Promise<Forslag[]> {
    const egna = scope.slag === 'EGNA' ? { forslagsstallareId: scope.anvandareId } : {}
    const rows = await tx.forslag.findMany({
      where: { kommunKod: scope.kommunKod, ...egna },
      orderBy: { inlamnatAt: 'desc' },
      take: hogst,
    })
    return rows.map(toForslag)
  },

  /** Hands a förslag in, through the wall: it answers nothing, whoever it is about. */
  async handIn(
    tx: Tx,
    f: Pick<
      Forslag,
      | 'id'
      | 'kommunKod'
      | 'fornamn'
      | 'efternamn'
      | 'nummer'
      | 'fodelsedatum'
      | 'telefon'
      | 'motivering'
      | 'grund'
    >,
  ): Promise<void> {
    await tx.$executeRaw`select vagg.lamna_forslag(${JSON.stringify(f)}::jsonb)`
  },

  /** Ids of the actor's readable förslag that are about a protected person: shown masked. */
  async protectedIds(tx: Tx): Promise<Set<string>> {
    const rows = await tx.$queryRaw<{ ids: string[] }[]>`select vagg.skyddade_forslag() as ids`
    return new Set(rows[0]?.ids)
  },

  /** Persons in the kommun's register with one of the numbers, by number, as far as the actor may see. */
  async registered(tx: Tx, kommunKod: string, nummer: string[]): Promise<Map<string, Traff>> {
    const rows = await tx.deltagare.findMany({
      where: { kommunKod, nummer: { in: nummer } },
      select: {
        id: true,
        nummer: true,
        utredningar: { select: { arendenummer: true }, orderBy: { identifierad: 'desc' }, take: 1 },
      },
    })
    return new Map(
      rows.map((r) => [
        r.nummer ?? '',
        { deltagareId: r.id, arendenummer: r.utredningar[0]?.arendenummer ?? '' },
      ]),
    )
  },

  /** Ärendenummer of the cases that förslag became, by the case's id. */
  async arendenummer(tx: Tx, kommunKod: string, ids: string[]): Promise<Map<string, Traff>> {
    const rows = await tx.utredning.findMany({
      where: { kommunKod, id: { in: ids } },
      select: { id: true, deltagareId: true, arendenummer: true },
    })
    return new Map(rows.map(({ id, ...traff }) => [id, traff]))
  },

  /** Answers a förslag if nobody else did since `version`; throws VersionConflict otherwise. */
  async answer(
    tx: Tx,
    f: Forslag,
    version: number,
    svar: { status: ForslagStatus; skal?: string | null; utredningId?: string | null; av: string },
  ): Promise<void> {
    const { status, skal = null, utredningId = null, av } = svar
    const { count } = await tx.forslag.updateMany({
      where: { kommunKod: f.kommunKod, id: f.id, version },
      data: { status, skal, utredningId, svaratAt: new Date(), svaratAv: av, version: version + 1 },
    })
    if (count === 1) return
    const now = await this.find(tx, f.id)
    throw new VersionConflict({
      vem: await nameOf(tx, now?.svaratAv ?? null),
      nar: now?.svaratAt ?? null,
      version: now?.version ?? 0,
      deras: { skal: now?.skal ?? '' },
    })
  },

  /** Whether AME and ekonomiskt bistånd are one nämnd in the kommun, and its name. */
  async kommun(tx: Tx, kommunKod: string): Promise<{ namn: string; sammaNamnd: boolean }> {
    return tx.kommun.findUniqueOrThrow({
      where: { kod: kommunKod },
      select: { namn: true, sammaNamnd: true },
    })
  },
}
