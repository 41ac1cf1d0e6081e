import 'server-only'
import type { Anteckning as Rad } from '@/generated/prisma/client'
import type { Fonster } from '@/domain/sidor'
import { nameOf } from '@/modules/anvandare/public'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import { type ArendeScope, whereScope } from '@/modules/utredning/public'
import type { Anteckning } from './domain/anteckning'

const toAnteckning = (row: Rad): Anteckning => ({
  kommunKod: row.kommunKod,
  id: row.id,
  utredningId: row.utredningId,
  typ: row.typ,
  datum: fromDb(row.datum),
  text: row.text,
  forfattareId: row.forfattareId,
  delad: row.delad,
  signeradAt: row.signeradAt?.toISOString() ?? null,
  tillaggTillId: row.tillaggTillId,
  makulerad: row.makulerad,
  version: row.version,
  skapadAt: row.skapadAt.toISOString(),
})

type Ny = Pick<
  Anteckning,
  'kommunKod' | 'id' | 'utredningId' | 'typ' | 'datum' | 'text' | 'forfattareId' | 'delad'
> & {
  tillaggTillId?: string
}
type Andring = Partial<Pick<Anteckning, 'typ' | 'datum' | 'text' | 'delad' | 'makulerad'>> & {
  signeradAt?: Date
}

/** One of one's own cases, to choose among. */
export interface MittArende {
  utredningId: string
  deltagareId: string
  kommunKod: string
  arendenummer: string
  /** Null where the person is protected: the name is not shown in a list. */
  namn: string | null
  programKod: string
  steg: string
  nastaKontakt: string | null
}

export const anteckningStore = {
  /** The open cases whose contact person or arbetsterapeut one is, in one's kommun or team; soonest contact first. */
  async mine(tx: Tx, scope: ArendeScope, vem: string): Promise<MittArende[]> {
    const rows = await tx.utredning.findMany({
      where: {
        ...whereScope(scope),
        avslutad: null,
        ...(scope.slag === 'KOMMUN' ? { kontaktpersonId: vem } : { arbetsterapeutId: vem }),
      },
      include: { deltagare: { select: { fornamn: true, efternamn: true } } },
      orderBy: [{ nastaKontakt: { sort: 'asc', nulls: 'last' } }, { arendenummer: 'asc' }],
      take: 500,
    })
    return rows.map((r) => ({
      utredningId: r.id,
      deltagareId: r.deltagareId,
      kommunKod: r.kommunKod,
      arendenummer: r.arendenummer,
      namn: r.skyddad ? null : `${r.deltagare.fornamn} ${r.deltagare.efternamn}`,
      programKod: r.programKod,
      steg: r.steg,
      nastaKontakt: fromDb(r.nastaKontakt),
    }))
  },

  /** The note with this id as far as the actor may see it, else null. */
  async find(tx: Tx, id: string): Promise<Anteckning | null> {
    const row = await tx.anteckning.findFirst({ where: { id } })
    return row && toAnteckning(row)
  },

  /** A part of a case's notes, newest first, with their addenda in the order they were written; and how many there are. */
  async list(
    tx: Tx,
    u: { kommunKod: string; id: string },
    fonster: Fonster,
  ): Promise<{ rader: Anteckning[]; tillagg: Anteckning[]; antal: number }> {
    const where = { kommunKod: u.kommunKod, utredningId: u.id }
    const rows = await tx.anteckning.findMany({
      where: { ...where, tillaggTillId: null },
      orderBy: [{ datum: 'desc' }, { skapadAt: 'desc' }],
      skip: fonster.hoppa,
      take: fonster.antal,
    })
    const tillagg = await tx.anteckning.findMany({
      where: { ...where, tillaggTillId: { in: rows.map((r) => r.id) } },
      orderBy: { skapadAt: 'asc' },
    })
    const antal = await tx.anteckning.count({ where: { ...where, tillaggTillId: null } })
    return { rader: rows.map(toAnteckning), tillagg: tillagg.map(toAnteckning), antal }
  },

  async create(tx: Tx, ny: Ny): Promise<void> {
    await tx.anteckning.createMany({ data: [{ ...ny, datum: toDb(ny.datum) }] })
  },

  /** Changes the note if nobody did since `version`; throws VersionConflict with what stands there now. */
  async change(tx: Tx, a: Anteckning, version: number, andring: Andring): Promise<number> {
    const { datum, ...rest } = andring
    const { count } = await tx.anteckning.updateMany({
      where: { kommunKod: a.kommunKod, id: a.id, version },
      data: { ...rest, ...(datum ? { datum: toDb(datum) } : {}), version: version + 1, andradAt: new Date() },
    })
    if (count === 1) return version + 1
    const now = await tx.anteckning.findFirstOrThrow({ where: { kommunKod: a.kommunKod, id: a.id } })
    throw new VersionConflict({
      vem: await nameOf(tx, now.forfattareId),
      nar: now.andradAt.toISOString(),
      version: now.version,
      deras: { typ: now.typ, datum: fromDb(now.datum), text: now.text },
    })
  },
}
