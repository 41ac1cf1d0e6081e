import 'server-only'
import { nameOf } from '@/modules/anvandare/public'
import { type Arende, utredningStore } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import type { InsatsStatus } from '@/programme/kraft'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Insats } from './domain/insats'

/** An insats as it stands in the case. */
export interface InsatsRad extends Insats {
  id: string
  typ: string
  benamning: string | null
  utforare: string | null
  utforareNamn: string | null
  syfte: string | null
  resultat: string | null
  avbrottSkal: string | null
  kalla: string
  version: number
}

export interface FormagaRad {
  id: string
  datum: Datum
  procent: number
  bedomare: string | null
  grund: string | null
  motivering: string | null
  kalla: string
}

type InsatsFalt = Partial<Omit<InsatsRad, 'id' | 'version' | 'kalla'>>

/** An insats together with its case: what an act on it needs. */
export interface InsatsIArende {
  insats: InsatsRad
  arende: Arende
}

const toColumns = ({ planeradStart, startad, slutad, ...rest }: InsatsFalt) => ({
  ...rest,
  ...(planeradStart === undefined ? {} : { planeradStart: toDb(planeradStart) }),
  ...(startad === undefined ? {} : { startad: toDb(startad) }),
  ...(slutad === undefined ? {} : { slutad: toDb(slutad) }),
})

type Row = Awaited<ReturnType<Tx['insats']['findFirstOrThrow']>>

const toRad = (r: Row): InsatsRad => ({
  id: r.id,
  typ: r.typ,
  benamning: r.benamning,
  utforare: r.utforare,
  utforareNamn: r.utforareNamn,
  status: r.status as InsatsStatus,
  planeradStart: fromDb(r.planeradStart),
  startad: fromDb(r.startad),
  slutad: fromDb(r.slutad),
  timmarPerVecka: r.timmarPerVecka === null ? null : r.timmarPerVecka.toNumber(),
  syfte: r.syfte,
  resultat: r.resultat,
  avbrottSkal: r.avbrottSkal,
  kalla: r.kalla,
  version: r.version,
})

export const insatsStore = {
  /** The insatser of a case that stand, running first, then planned, then ended. */
  async iArende(tx: Tx, u: Arende): Promise<InsatsRad[]> {
    const rows = await tx.insats.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id, makulerad: false },
      orderBy: [{ startad: { sort: 'desc', nulls: 'first' } }, { skapadAt: 'desc' }],
    })
    const order: InsatsStatus[] = ['PAGAENDE', 'PLANERAD', 'AVSLUTAD', 'AVBRUTEN']
    return rows.map(toRad).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  },

  /** An insats that stands, with its case, as far as the actor may see it; else null. */
  async find(tx: Tx, id: string): Promise<InsatsIArende | null> {
    const row = await tx.insats.findFirst({ where: { id, makulerad: false } })
    const arende = row && (await utredningStore.find(tx, row.utredningId))
    return row && arende ? { insats: toRad(row), arende } : null
  },

  async add(
    tx: Tx,
    u: Arende,
    id: string,
    by: string,
    falt: InsatsFalt & { typ: string; status: string },
  ): Promise<void> {
    await tx.insats.createMany({
      data: [
        {
          ...toColumns(falt),
          typ: falt.typ,
          status: falt.status,
          kommunKod: u.kommunKod,
          utredningId: u.id,
          id,
          skapadAv: by,
          andradAv: by,
        },
      ],
    })
  },

  /** Changes an insats if nobody else did since `version`; throws VersionConflict with what stands now otherwise. */
  async change(
    tx: Tx,
    { insats, arende }: InsatsIArende,
    version: number,
    by: string,
    falt: InsatsFalt,
  ): Promise<void> {
    const { count } = await tx.insats.updateMany({
      where: { kommunKod: arende.kommunKod, id: insats.id, version },
      data: { ...toColumns(falt), version: version + 1, andradAt: new Date(), andradAv: by },
    })
    if (count === 1) return
    const now = await tx.insats.findUniqueOrThrow({
      where: { kommunKod_id: { kommunKod: arende.kommunKod, id: insats.id } },
    })
    throw new VersionConflict({
      vem: await nameOf(tx, now.andradAv),
      nar: now.andradAt.toISOString(),
      version: now.version,
      deras: asFields(toRad(now)),
    })
  },

  /** The assessments that stand, oldest first, in the order recorded. */
  async formagor(tx: Tx, u: Arende): Promise<FormagaRad[]> {
    const rows = await tx.aktivitetsformaga.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id, makulerad: false },
      orderBy: [{ datum: 'asc' }, { skapadAt: 'asc' }],
    })
    return rows.map((r) => ({
      id: r.id,
      datum: fromDb(r.datum),
      procent: r.procent,
      bedomare: r.bedomare,
      grund: r.grund,
      motivering: r.motivering,
      kalla: r.kalla,
    }))
  },

  async addFormaga(
    tx: Tx,
    u: Arende,
    id: string,
    by: string,
    f: Omit<FormagaRad, 'id' | 'kalla'>,
  ): Promise<void> {
    await tx.aktivitetsformaga.createMany({
      data: [{ ...f, datum: toDb(f.datum), kommunKod: u.kommunKod, utredningId: u.id, id, skapadAv: by }],
    })
  },
}

/** What stands now, as the form's fields. */
const asFields = (r: InsatsRad): Record<string, string> => ({
  typ: r.typ,
  benamning: r.benamning ?? '',
  utforare: r.utforare ?? '',
  utforareNamn: r.utforareNamn ?? '',
  timmarPerVecka: r.timmarPerVecka === null ? '' : String(r.timmarPerVecka).replace('.', ','),
  syfte: r.syfte ?? '',
  planeradStart: r.planeradStart ?? '',
  resultat: r.resultat ?? '',
})
