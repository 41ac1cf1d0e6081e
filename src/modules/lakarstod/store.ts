import 'server-only'
import type { Lakarkonsultation } from '@/generated/prisma/client'
import type { Arende } from '@/modules/utredning/public'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Konsultation, Textstycke } from './domain/konsultation'
import type { Lakartid } from './domain/lakartid'

const toKonsultation = (row: Lakarkonsultation): Konsultation => ({
  ...row,
  onskatSvar: fromDb(row.onskatSvar),
  svarad: fromDb(row.svarad),
  aterkallad: fromDb(row.aterkallad),
  stalldAt: row.stalldAt.toISOString(),
})

/** A consultation of a team with whose it is, as far as the actor sees the case. */
export interface TeamKonsultation extends Konsultation {
  deltagareId: string
  namn: string | null
}

export const lakarstodStore = {
  /** The consultation with this id as far as the actor may see it, else null. */
  async find(tx: Tx, id: string): Promise<Konsultation | null> {
    const row = await tx.lakarkonsultation.findUnique({ where: { id } })
    return row && toKonsultation(row)
  },

  /** The consultations of a case, latest first. */
  async ofCase(tx: Tx, u: Pick<Arende, 'kommunKod' | 'id'>): Promise<Konsultation[]> {
    const rows = await tx.lakarkonsultation.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id },
      orderBy: { stalldAt: 'desc' },
    })
    return rows.map(toKonsultation)
  },

  /** The consultations that stand open to a doctor, the earliest wanted first. */
  async ofDoctor(tx: Tx, lakareId: string): Promise<Konsultation[]> {
    const rows = await tx.lakarkonsultation.findMany({
      where: { lakareId },
      orderBy: [{ onskatSvar: { sort: 'asc', nulls: 'last' } }, { stalldAt: 'asc' }],
    })
    return rows.map(toKonsultation)
  },

  /** A team's latest consultations, with whose they are. */
  async ofTeam(tx: Tx, teamKod: string, hogst: number): Promise<TeamKonsultation[]> {
    const rows = await tx.lakarkonsultation.findMany({
      where: { teamKod },
      orderBy: { stalldAt: 'desc' },
      take: hogst,
      include: {
        utredning: {
          select: {
            deltagareId: true,
            skyddad: true,
            deltagare: { select: { fornamn: true, efternamn: true } },
          },
        },
      },
    })
    return rows.map(({ utredning: u, ...row }) => ({
      ...toKonsultation(row),
      deltagareId: u.deltagareId,
      namn: u.skyddad ? null : `${u.deltagare.fornamn} ${u.deltagare.efternamn}`,
    }))
  },

  /** What was copied when the question was asked, in order. */
  async underlag(
    tx: Tx,
    k: Pick<Konsultation, 'kommunKod' | 'id'>,
  ): Promise<{ del: string; stycken: Textstycke[] }[]> {
    const rows = await tx.konsultationUnderlag.findMany({
      where: { kommunKod: k.kommunKod, konsultationId: k.id },
      orderBy: { ordning: 'asc' },
    })
    return rows.map((r) => ({ del: r.del, stycken: r.innehall as unknown as Textstycke[] }))
  },

  /** Asks: the question, and the chosen parts as they stand now. */
  async ask(
    tx: Tx,
    k: Omit<
      Konsultation,
      'svar' | 'minuterAnvanda' | 'svarad' | 'aterkallad' | 'aterkalladSkal' | 'version' | 'stalldAt'
    >,
    underlag: { id: string; del: string; stycken: Textstycke[] }[],
  ): Promise<void> {
    await tx.lakarkonsultation.create({ data: { ...k, onskatSvar: toDb(k.onskatSvar) } })
    await tx.konsultationUnderlag.createMany({
      data: underlag.map((u, i) => ({
        kommunKod: k.kommunKod,
        id: u.id,
        konsultationId: k.id,
        del: u.del,
        ordning: i + 1,
        innehall: u.stycken.map((s) => ({ ...s })),
      })),
    })
  },

  /** Takes an unanswered question back. False where it was answered or taken back in between. */
  async takeBack(tx: Tx, k: Konsultation, dag: string, skal: string): Promise<boolean> {
    const { count } = await tx.lakarkonsultation.updateMany({
      where: { kommunKod: k.kommunKod, id: k.id, version: k.version, svarad: null, aterkallad: null },
      data: { aterkallad: toDb(dag), aterkalladSkal: skal, version: k.version + 1 },
    })
    return count === 1
  },

  /** Records the doctor's answer; the case goes back to the team. False where somebody was first. */
  async answer(tx: Tx, id: string, svar: string, minuter: number, version: number): Promise<boolean> {
    const rows = await tx.$queryRaw<{ ok: boolean }[]>`
      select vagg.besvara_konsultation(${id}::uuid, ${svar}, ${minuter}::int, ${version}::int) as ok`
    return rows[0]?.ok === true
  },

  /** All shares of the doctor's time with what is booked and used; empty for those who may not know. */
  async tid(tx: Tx, programKod: string): Promise<Lakartid[]> {
    return tx.$queryRaw<
      Lakartid[]
    >`select team_kod as "teamKod", andel, bokat, anvant from vagg.lakartid(${programKod})`
  },

  /** Sets a share from today; earlier ones stay as they were. */
  async setShare(
    tx: Tx,
    share: {
      id: string
      programKod: string
      teamKod: string | null
      minuter: number
      fran: string
      sattAv: string
    },
  ): Promise<void> {
    await tx.lakarAndel.create({ data: { ...share, fran: toDb(share.fran) } })
  },

  /** The programme's teams by code. */
  async teams(tx: Tx, programKod: string): Promise<{ kod: string; namn: string }[]> {
    return tx.team.findMany({
      where: { programKod },
      select: { kod: true, namn: true },
      orderBy: { kod: 'asc' },
    })
  },
}
