import 'server-only'
import type { Prisma, Teammote as TeammoteRow } from '@/generated/prisma/client'
import { type Beslut, toAktualisering, toBeslut, type Aktualisering } from '@/modules/aktualisering/public'
import type { Medarbetare } from '@/modules/anvandare/public'
import { type Arende, toArende } from '@/modules/utredning/public'
import type { Datum, Teambeslut } from '@/programme/definition'
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
  /** Kommuner of the team, by code. */
  kommuner: string[]
}

export interface Narvarande {
  anvandareId: string
  namn: string
  roll: string
  kommunKod: string | null
}

/** A case in the queue, with what the team looks at. */
export interface MoteArende {
  u: Arende
  deltagare: { fornamn: string; efternamn: string; nummer: string | null; fodelsedatum: Datum } | null
  sandningar: Aktualisering[]
  samtycken: { till: Datum | null; oppnarLakare: boolean }[]
}

const toMote = (row: TeammoteRow, kommuner: string[]): Teammote => ({
  ...row,
  datum: fromDb(row.datum),
  startadAt: row.startadAt.toISOString(),
  avslutadAt: row.avslutadAt?.toISOString() ?? null,
  kommuner,
})

const arendeDelar = {
  deltagare: { select: { fornamn: true, efternamn: true, nummer: true, fodelsedatum: true } },
  aktualiseringar: {
    where: { makulerad: false },
    include: { beslut: { orderBy: [{ datum: 'asc' }, { skapadAt: 'asc' }] } },
    orderBy: [{ skickad: 'desc' }, { skickadAt: 'desc' }],
  },
  samtycken: {
    where: { makulerad: false, aterkallat: null, oppnarTeam: true },
    select: { till: true, oppnarLakare: true },
  },
} satisfies Prisma.UtredningInclude

const toMoteArende = (row: Prisma.UtredningGetPayload<{ include: typeof arendeDelar }>): MoteArende => ({
  u: toArende(row),
  deltagare: row.deltagare && { ...row.deltagare, fodelsedatum: fromDb(row.deltagare.fodelsedatum) },
  sandningar: row.aktualiseringar.map(toAktualisering),
  samtycken: row.samtycken.map((s) => ({ ...s, till: fromDb(s.till) })),
})

export const teamStore = {
  /** The meeting with this id as far as the actor may know of it, else null. */
  async find(tx: Tx, id: string): Promise<Teammote | null> {
    const row = await tx.teammote.findUnique({ where: { id } })
    return row && toMote(row, await this.kommuner(tx, row.teamKod))
  },

  /** The team's meeting whose minutes are not closed, or null. */
  async open(tx: Tx, teamKod: string): Promise<Teammote | null> {
    const row = await tx.teammote.findFirst({
      where: { teamKod, avslutadAt: null },
      orderBy: { startadAt: 'desc' },
    })
    return row && toMote(row, await this.kommuner(tx, teamKod))
  },

  /** A team's meetings, latest first, with how many were there. */
  async meetings(tx: Tx, teamKod: string): Promise<(Teammote & { antalNarvarande: number })[]> {
    const rows = await tx.teammote.findMany({
      where: { teamKod },
      include: { _count: { select: { narvarande: true } } },
      orderBy: [{ datum: 'desc' }, { startadAt: 'desc' }],
      take: 100,
    })
    const kommuner = await this.kommuner(tx, teamKod)
    return rows.map((r) => ({ ...toMote(r, kommuner), antalNarvarande: r._count.narvarande }))
  },

  /** The team that a list is about: the one one looks as, or the kommun's. */
  async teamOf(tx: Tx, scope: MoteScope): Promise<{ kod: string; namn: string } | null> {
    if (scope.slag === 'TEAM')
      return tx.team.findUnique({ where: { kod: scope.teamKod }, select: { kod: true, namn: true } })
    const row = await tx.teamKommun.findFirst({
      where: { kommunKod: scope.kommunKod, till: null },
      select: { team: { select: { kod: true, namn: true } } },
      orderBy: { fran: 'desc' },
    })
    return row?.team ?? null
  },

  async teamNamn(tx: Tx, kod: string): Promise<string> {
    return (await tx.team.findUnique({ where: { kod }, select: { namn: true } }))?.namn ?? ''
  },

  async kommuner(tx: Tx, teamKod: string): Promise<string[]> {
    const rows = await tx.teamKommun.findMany({ where: { teamKod, till: null }, select: { kommunKod: true } })
    return rows.map((r) => r.kommunKod).sort()
  },

  /** Names of kommuner by code. */
  async kommunNames(tx: Tx): Promise<Map<string, string>> {
    const rows = await tx.kommun.findMany({ select: { kod: true, namn: true } })
    return new Map(rows.map((r) => [r.kod, r.namn]))
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

/** The decisions and the cases they are about. */
export const beslutStore = {
  /** Cases of the team that stand in a step and are not closed. Narrowed by the team; the rule says which wait. */
  async inStep(tx: Tx, teamKod: string, steg: string): Promise<MoteArende[]> {
    const rows = await tx.utredning.findMany({
      where: { oppenTeam: teamKod, steg, avslutad: null, NOT: { teambeslut: 'ANTAGEN' } },
      include: arendeDelar,
    })
    return rows.map(toMoteArende)
  },

  /** Cases decided in a meeting by a decision that stands, as far as the actor may see them. */
  async decidedIn(tx: Tx, moteId: string, kommunKod?: string): Promise<MoteArende[]> {
    const rows = await tx.utredning.findMany({
      where: { beslut: { some: { moteId, makulerad: false } }, ...(kommunKod ? { kommunKod } : {}) },
      include: arendeDelar,
    })
    return rows.map(toMoteArende)
  },

  /** How many decisions that stand each meeting has made, as far as the actor may see. */
  async counts(tx: Tx, moteIds: string[]): Promise<Map<string, number>> {
    const rows = await tx.teambeslut.groupBy({
      by: ['moteId'],
      where: { moteId: { in: moteIds }, makulerad: false },
      _count: { _all: true },
    })
    return new Map(rows.map((r) => [r.moteId ?? '', r._count._all]))
  },

  async find(tx: Tx, u: Arende, id: string): Promise<Beslut | null> {
    const row = await tx.teambeslut.findUnique({ where: { kommunKod_id: { kommunKod: u.kommunKod, id } } })
    return row && row.utredningId === u.id ? toBeslut(row) : null
  },

  async insert(
    tx: Tx,
    u: Arende,
    b: Omit<Beslut, 'beslut' | 'makulerad' | 'skapadAt'> & { beslut: Teambeslut },
  ): Promise<void> {
    await tx.teambeslut.createMany({
      data: [
        {
          ...b,
          kommunKod: u.kommunKod,
          utredningId: u.id,
          datum: toDb(b.datum),
          kompletteraSenast: toDb(b.kompletteraSenast),
          taUpp: toDb(b.taUpp),
        },
      ],
    })
  },

  /** Annuls a decision; what it said stays readable beside the reason. */
  async annul(
    tx: Tx,
    u: Arende,
    b: Beslut,
    by: { id: string; rattelseId: string; skal: string },
  ): Promise<void> {
    const where = { kommunKod: u.kommunKod, utredningId: u.id }
    await tx.teambeslut.updateMany({ where: { ...where, id: b.id }, data: { makulerad: true } })
    const fore = { ...b } as unknown as Prisma.InputJsonObject
    await tx.rattelse.createMany({
      data: [
        {
          ...where,
          id: by.rattelseId,
          sak: 'teambeslut',
          sakId: b.id,
          slag: 'MAKULERAD',
          fore,
          skal: by.skal,
          skapadAv: by.id,
        },
      ],
    })
  },

  /** The case's statuses in order: what an undone decision goes back to. */
  async statuses(
    tx: Tx,
    u: Arende,
  ): Promise<{ status: string; fran: Datum; skal: string | null; ater: Datum | null }[]> {
    const rows = await tx.statusPeriod.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id },
      orderBy: [{ fran: 'asc' }, { till: 'asc' }],
    })
    return rows.map((r) => ({ status: r.status, fran: fromDb(r.fran), skal: r.skal, ater: fromDb(r.ater) }))
  },

  /** Ids of those who are named to handle a protected case. */
  async handlers(tx: Tx, u: Arende): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select anvandare_id as id from vagg.handlaggare(${u.kommunKod}, ${u.id}::uuid)`
    return rows.map((r) => r.id)
  },
}
