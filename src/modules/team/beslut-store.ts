import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { type Aktualisering, type Beslut, toAktualisering, toBeslut } from '@/modules/aktualisering/public'
import { type Arende, rattelseStore, toArende } from '@/modules/utredning/public'
import type { Datum, Teambeslut } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'

/** A case in the queue, with what the team looks at. */
export interface MoteArende {
  u: Arende
  deltagare: { fornamn: string; efternamn: string; nummer: string | null; fodelsedatum: Datum } | null
  sandningar: Aktualisering[]
  samtycken: { till: Datum | null; oppnarLakare: boolean }[]
}

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

/** The decisions and the cases they are about. */
export const beslutStore = {
  /** Cases of the team that stand in a step and are not closed. Narrowed by the team; the rule says which wait. */
  async inStep(tx: Tx, teamKod: string, steg: string): Promise<MoteArende[]> {
    const rows = await tx.utredning.findMany({
      where: {
        oppenTeam: teamKod,
        steg,
        avslutad: null,
        OR: [{ teambeslut: null }, { teambeslut: { not: 'ANTAGEN' } }],
      },
      include: arendeDelar,
    })
    return rows.map(toMoteArende)
  },

  /** The case and the kommun of each decision that stands of a meeting, as far as the actor may see them. */
  async standingIn(tx: Tx, moteId: string): Promise<{ utredningId: string; kommunKod: string }[]> {
    return tx.teambeslut.findMany({
      where: { moteId, makulerad: false },
      select: { utredningId: true, kommunKod: true },
    })
  },

  /** The cases that these decisions are about. */
  async casesOf(tx: Tx, beslut: readonly { utredningId: string }[]): Promise<MoteArende[]> {
    const rows = await tx.utredning.findMany({
      where: { id: { in: [...new Set(beslut.map((b) => b.utredningId))] } },
      include: arendeDelar,
    })
    return rows.map(toMoteArende)
  },

  /** One case with what the team looks at. */
  async one(tx: Tx, u: Arende): Promise<MoteArende | null> {
    const row = await tx.utredning.findUnique({ where: { id: u.id }, include: arendeDelar })
    return row && toMoteArende(row)
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
  async annul(tx: Tx, u: Arende, b: Beslut, by: { id: string; skal: string; av: string }): Promise<void> {
    await tx.teambeslut.updateMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id, id: b.id },
      data: { makulerad: true },
    })
    await rattelseStore.keep(tx, u, {
      ...by,
      sak: 'teambeslut',
      sakId: b.id,
      slag: 'MAKULERAD',
      fore: { ...b },
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
}
