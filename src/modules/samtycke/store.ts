import 'server-only'
import type { Samtycke as SamtyckeRow } from '@/generated/prisma/client'
import type { Arende } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Samtycke } from './domain/samtycke'

/** A samtycke as recorded. */
export interface SamtyckesRad extends Samtycke {
  id: string
  textVersion: string
  lattSvenska: boolean
  satt: string
  berattat: string | null
  aterkallatSkal: string | null
  kalla: string
  /** ISO instant. */
  skapadAt: string
  skapadAv: string | null
}

/** Somebody whom a case opens to by name. */
export interface Namngiven {
  anvandareId: string
  namn: string
  slag: 'HANDLAGGARE' | 'KOLLEGA'
  kommunKod: string | null
  teamKod: string | null
  till: Datum | null
  samtyckeId: string | null
}

export interface Kollega {
  anvandareId: string
  namn: string
  kommunKod: string
}

const where = (u: Pick<Arende, 'kommunKod' | 'id'>) => ({ kommunKod: u.kommunKod, utredningId: u.id })

const toSamtycke = (row: SamtyckeRow): SamtyckesRad => ({
  ...row,
  datum: fromDb(row.datum),
  till: fromDb(row.till),
  aterkallat: fromDb(row.aterkallat),
  skapadAt: row.skapadAt.toISOString(),
})

export const samtyckeStore = {
  /** Every samtycke of the case, latest first. */
  async all(tx: Tx, u: Arende): Promise<SamtyckesRad[]> {
    const rows = await tx.samtycke.findMany({
      where: where(u),
      orderBy: [{ datum: 'desc' }, { skapadAt: 'desc' }],
    })
    return rows.map(toSamtycke)
  },

  async insert(
    tx: Tx,
    u: Arende,
    s: Pick<
      SamtyckesRad,
      | 'id'
      | 'textVersion'
      | 'lattSvenska'
      | 'satt'
      | 'berattat'
      | 'datum'
      | 'till'
      | 'oppnarTeam'
      | 'oppnarLakare'
      | 'mottagare'
      | 'skapadAv'
    >,
  ): Promise<void> {
    await tx.samtycke.createMany({ data: [{ ...where(u), ...s, datum: toDb(s.datum), till: toDb(s.till) }] })
  },

  /** Ends some samtycken; the database closes what they opened in the same statement. */
  async withdraw(tx: Tx, u: Arende, ids: string[], dag: Datum, skal: string | null): Promise<void> {
    await tx.samtycke.updateMany({
      where: { ...where(u), id: { in: ids }, aterkallat: null },
      data: { aterkallat: toDb(dag), aterkallatSkal: skal, version: { increment: 1 } },
    })
  },

  /** Opens the case to colleagues of other kommuner. Throws (KR003) for anybody else. */
  async nameColleagues(tx: Tx, u: Arende, samtyckeId: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return
    await tx.$executeRaw`select vagg.namnge_kolleger(${u.kommunKod}, ${u.id}::uuid, ${samtyckeId}::uuid, ${ids}::uuid[])`
  },

  /** Projektmedarbetare of other kommuner, by kommun and name. */
  async colleagues(tx: Tx, kommunKod: string): Promise<Kollega[]> {
    return tx.$queryRaw<Kollega[]>`
      select anvandare_id as "anvandareId", namn, kommun_kod as "kommunKod"
      from vagg.kolleger_i_andra_kommuner(${kommunKod}) order by namn collate "sv-x-icu"`
  },

  /** Who is named in the case now, for its own kommun. */
  async named(tx: Tx, u: Arende): Promise<Namngiven[]> {
    const rows = await tx.$queryRaw<(Omit<Namngiven, 'till'> & { till: Date | null })[]>`
      select anvandare_id as "anvandareId", namn, slag, kommun_kod as "kommunKod", team_kod as "teamKod", till, samtycke_id as "samtyckeId"
      from vagg.namngivna(${u.kommunKod}, ${u.id}::uuid) order by namn collate "sv-x-icu"`
    return rows.map((r) => ({ ...r, till: fromDb(r.till) }))
  },
}
