import 'server-only'
import type {
  Aktualisering as AktualiseringRow,
  Prisma,
  Teambeslut as TeambeslutRow,
} from '@/generated/prisma/client'
import type { Arende } from '@/modules/utredning/public'
import type { Datum, Teambeslut } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Aktualisering, Beslut } from './domain/aktualisering'

const where = (u: Pick<Arende, 'kommunKod' | 'id'>) => ({ kommunKod: u.kommunKod, utredningId: u.id })

/** A decision's row as values. */
export function toBeslut(row: TeambeslutRow): Beslut {
  return {
    id: row.id,
    aktualiseringId: row.aktualiseringId,
    moteId: row.moteId,
    beslut: row.beslut as Teambeslut,
    datum: fromDb(row.datum),
    skal: row.skal,
    forslag: row.forslag,
    komplettera: row.komplettera,
    kompletteraSenast: fromDb(row.kompletteraSenast),
    taUpp: fromDb(row.taUpp),
    ansvarigId: row.ansvarigId,
    anteckning: row.anteckning,
    makulerad: row.makulerad,
    skapadAt: row.skapadAt.toISOString(),
    skapadAv: row.skapadAv,
  }
}

/** A sending's row as values, with its decisions, latest last. */
export function toAktualisering(row: AktualiseringRow & { beslut: TeambeslutRow[] }): Aktualisering {
  return {
    id: row.id,
    teamKod: row.teamKod,
    skickad: fromDb(row.skickad),
    skickadAv: row.skickadAv,
    fraga: row.fraga,
    egnaOrd: row.egnaOrd,
    atertagen: fromDb(row.atertagen),
    atertagenSkal: row.atertagenSkal,
    kompletterad: fromDb(row.kompletterad),
    komplettering: row.komplettering,
    version: row.version,
    beslut: row.beslut.map(toBeslut),
  }
}

const medBeslut = {
  beslut: { orderBy: [{ datum: 'asc' }, { skapadAt: 'asc' }] },
} satisfies Prisma.AktualiseringInclude

export const aktualiseringStore = {
  /** Every sending of the case that is not annulled, latest first, each with its decisions. */
  async all(tx: Tx, u: Arende): Promise<Aktualisering[]> {
    const rows = await tx.aktualisering.findMany({
      where: { ...where(u), makulerad: false },
      include: medBeslut,
      orderBy: [{ skickad: 'desc' }, { skickadAt: 'desc' }],
    })
    return rows.map(toAktualisering)
  },

  /** The sending that stands (not taken back), or null. */
  async standing(tx: Tx, u: Arende): Promise<Aktualisering | null> {
    return (await this.all(tx, u)).find((a) => a.atertagen === null) ?? null
  },

  async insert(
    tx: Tx,
    u: Arende,
    a: { id: string; skickad: Datum; skickadAv: string; fraga: string; egnaOrd: string | null },
  ): Promise<void> {
    await tx.aktualisering.createMany({
      data: [{ ...where(u), ...a, teamKod: u.teamKod, skickad: toDb(a.skickad) }],
    })
  },

  async takeBack(tx: Tx, u: Arende, id: string, atertagen: Datum, skal: string): Promise<void> {
    await tx.aktualisering.updateMany({
      where: { ...where(u), id },
      data: { atertagen: toDb(atertagen), atertagenSkal: skal, version: { increment: 1 } },
    })
  },

  async complete(tx: Tx, u: Arende, id: string, kompletterad: Datum, komplettering: string): Promise<void> {
    await tx.aktualisering.updateMany({
      where: { ...where(u), id },
      data: { kompletterad: toDb(kompletterad), komplettering, version: { increment: 1 } },
    })
  },

  /** Notes that only the kommun reads so far, latest first. */
  async ownNotes(tx: Tx, u: Arende): Promise<{ id: string; datum: Datum; typ: string; text: string }[]> {
    const rows = await tx.anteckning.findMany({
      where: { ...where(u), delad: false, makulerad: false },
      select: { id: true, datum: true, typ: true, text: true },
      orderBy: [{ datum: 'desc' }, { skapadAt: 'desc' }],
    })
    return rows.map((r) => ({ ...r, datum: fromDb(r.datum) }))
  },

  /** Lets the team read the chosen notes. */
  async shareNotes(tx: Tx, u: Arende, ids: string[]): Promise<number> {
    if (ids.length === 0) return 0
    const { count } = await tx.anteckning.updateMany({
      where: { ...where(u), id: { in: ids }, makulerad: false },
      data: { delad: true },
    })
    return count
  },

  /** Names an arbetsterapeut of the team as handler of a protected case. Throws (KR003) for anybody else. */
  async nameArbetsterapeut(tx: Tx, u: Arende, anvandareId: string): Promise<void> {
    await tx.$executeRaw`select vagg.namnge_arbetsterapeut(${u.kommunKod}, ${u.id}::uuid, ${anvandareId}::uuid)`
  },

  /** The person's birth date: age is judged on the day of sending. */
  async fodelsedatum(tx: Tx, u: Arende): Promise<Datum | null> {
    const row = await tx.deltagare.findUnique({
      where: { kommunKod_id: { kommunKod: u.kommunKod, id: u.deltagareId } },
      select: { fodelsedatum: true },
    })
    return row && fromDb(row.fodelsedatum)
  },
}
