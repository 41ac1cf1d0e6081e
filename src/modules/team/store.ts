import 'server-only'
import type { Teammote as TeammoteRow } from '@/generated/prisma/client'
import type { Medarbetare } from '@/modules/anvandare/public'
import { organisationStore, type Team } from '@/modules/organisation/public'
import type { Datum } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { MoteScope } from './policy'

export interface Teammote {
  id: string
  teamKod: string
  datum: Datum
  ledareId: string
  /** ISO instants. */
  startadAt: string
  avslutadAt: string | null
  version: number
  team: Team
  /** Kommuner of the team, by code. */
  kommuner: string[]
}

export interface Narvarande {
  anvandareId: string
  namn: string
  roll: string
  kommunKod: string | null
}

const toMote = (row: TeammoteRow, team: Team): Teammote => ({
  ...row,
  team,
  datum: fromDb(row.datum),
  startadAt: row.startadAt.toISOString(),
  avslutadAt: row.avslutadAt?.toISOString() ?? null,
  kommuner: team.kommuner,
})

export const teamStore = {
  /** The meeting with this id as far as the actor may know of it, else null. */
  async find(tx: Tx, id: string): Promise<Teammote | null> {
    const row = await tx.teammote.findUnique({ where: { id } })
    return row && toMote(row, await organisationStore.team(tx, row.teamKod))
  },

  /** The team's meeting whose minutes are not closed, or null. */
  async open(tx: Tx, teamKod: string): Promise<Teammote | null> {
    const row = await tx.teammote.findFirst({
      where: { teamKod, avslutadAt: null },
      orderBy: { startadAt: 'desc' },
    })
    return row && toMote(row, await organisationStore.team(tx, teamKod))
  },

  /** A team's meetings, latest first, with how many were there. */
  async meetings(tx: Tx, teamKod: string): Promise<(Teammote & { antalNarvarande: number })[]> {
    const rows = await tx.teammote.findMany({
      where: { teamKod },
      include: { _count: { select: { narvarande: true } } },
      orderBy: [{ datum: 'desc' }, { startadAt: 'desc' }],
      take: 100,
    })
    const team = await organisationStore.team(tx, teamKod)
    return rows.map((r) => ({ ...toMote(r, team), antalNarvarande: r._count.narvarande }))
  },

  /** The team that a list is about: the one one looks as, or the kommun's today. */
  async teamOf(tx: Tx, scope: MoteScope, idag: Datum): Promise<Team> {
    const kod =
      scope.slag === 'TEAM' ? scope.teamKod : (await organisationStore.kommunensTeam(tx, scope, idag)).teamKod
    return organisationStore.team(tx, kod)
  },

  async insert(tx: Tx, m: { id: string; teamKod: string; datum: Datum; ledareId: string }): Promise<void> {
    await tx.teammote.createMany({ data: [{ ...m, datum: toDb(m.datum) }] })
  },

  async present(tx: Tx, moteId: string): Promise<Narvarande[]> {
    const rows = await tx.teammoteNarvaro.findMany({ where: { moteId }, orderBy: { namn: 'asc' } })
    return rows.map(({ anvandareId, namn, roll, kommunKod }) => ({ anvandareId, namn, roll, kommunKod }))
  },

  /** Sets who is there: those ticked, as they are called today. */
  async setPresent(tx: Tx, moteId: string, personer: Medarbetare[]): Promise<void> {
    await tx.teammoteNarvaro.deleteMany({ where: { moteId } })
    await tx.teammoteNarvaro.createMany({
      data: personer.map(({ anvandareId, namn, roll, kommunKod }) => ({
        moteId,
        anvandareId,
        namn,
        roll,
        kommunKod,
      })),
    })
  },

  /** Closes the minutes; throws VersionConflict where somebody was first. */
  async close(tx: Tx, m: Teammote, version: number): Promise<void> {
    const { count } = await tx.teammote.updateMany({
      where: { id: m.id, version, avslutadAt: null },
      data: { avslutadAt: new Date(), version: version + 1 },
    })
    if (count === 0) throw new VersionConflict({ vem: null, nar: null, version: m.version, deras: {} })
  },

  async minutes(tx: Tx, moteId: string): Promise<{ kommunKod: string; text: string; version: number }[]> {
    return tx.teammoteProtokoll.findMany({
      where: { moteId },
      select: { kommunKod: true, text: true, version: true },
      orderBy: { kommunKod: 'asc' },
    })
  },

  /** Saves what was said about a kommun's cases; version 0 begins. Throws VersionConflict with what stands there now. */
  async saveMinutes(
    tx: Tx,
    moteId: string,
    kommunKod: string,
    text: string,
    version: number,
  ): Promise<number> {
    const values = { text, version: version + 1, andradAt: new Date() }
    const { count } =
      version === 0
        ? await tx.teammoteProtokoll.createMany({
            data: [{ moteId, kommunKod, ...values }],
            skipDuplicates: true,
          })
        : await tx.teammoteProtokoll.updateMany({ where: { moteId, kommunKod, version }, data: values })
    if (count === 1) return version + 1
    const now = await tx.teammoteProtokoll.findUnique({ where: { moteId_kommunKod: { moteId, kommunKod } } })
    throw new VersionConflict({
      vem: null,
      nar: now?.andradAt.toISOString() ?? null,
      version: now?.version ?? 0,
      deras: { text: now?.text ?? '' },
    })
  },
}
