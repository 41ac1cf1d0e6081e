import 'server-only'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Datum, Kon } from '@/programme/definition'
import type { Arende } from './domain/arende'
import type { SamtyckesRad } from './domain/samtyckes-lage'
import type { StatusPeriodRad, StegPeriodRad } from './domain/stegvis'

/** The participant as the case's head shows them. */
export interface DeltagareRad {
  fornamn: string
  efternamn: string
  nummer: string | null
  fodelsedatum: Datum
  kon: Kon
  skydd: string
  sprak: string | null
  tolkbehov: boolean
  tolkNotering: string | null
}

const where = (u: Arende) => ({ kommunKod: u.kommunKod, utredningId: u.id })

export const huvudStore = {
  async deltagare(tx: Tx, u: Arende): Promise<DeltagareRad | null> {
    const row = await tx.deltagare.findUnique({
      where: { kommunKod_id: { kommunKod: u.kommunKod, id: u.deltagareId } },
      select: {
        fornamn: true,
        efternamn: true,
        nummer: true,
        fodelsedatum: true,
        kon: true,
        skydd: true,
        sprak: true,
        tolkbehov: true,
        tolkNotering: true,
      },
    })
    return row && { ...row, kon: row.kon as Kon, fodelsedatum: fromDb(row.fodelsedatum) }
  },

  /** The person's utredningar that the actor may see, latest first: the order of utredningStore.findForDeltagare. */
  async utredningar(
    tx: Tx,
    u: Arende,
  ): Promise<{ id: string; arendenummer: string; identifierad: Datum; avslutad: Datum | null }[]> {
    const rows = await tx.utredning.findMany({
      where: { kommunKod: u.kommunKod, deltagareId: u.deltagareId },
      select: { id: true, arendenummer: true, identifierad: true, avslutad: true },
      orderBy: [{ identifierad: 'desc' }, { skapadAt: 'desc' }],
    })
    return rows.map((r) => ({ ...r, identifierad: fromDb(r.identifierad), avslutad: fromDb(r.avslutad) }))
  },

  async stegPerioder(tx: Tx, u: Arende): Promise<StegPeriodRad[]> {
    const rows = await tx.stegPeriod.findMany({ where: where(u) })
    return rows.map((r) => ({
      steg: r.steg,
      fran: fromDb(r.fran),
      till: fromDb(r.till),
      okantSlut: r.okantSlut,
      skal: r.skal,
    }))
  },

  async statusPerioder(tx: Tx, u: Arende): Promise<(StatusPeriodRad & { skal: string | null })[]> {
    const rows = await tx.statusPeriod.findMany({
      where: where(u),
      orderBy: [{ fran: 'asc' }, { till: { sort: 'asc', nulls: 'last' } }],
    })
    return rows.map((r) => ({ status: r.status, fran: fromDb(r.fran), till: fromDb(r.till), skal: r.skal }))
  },

  async samtycken(tx: Tx, u: Arende): Promise<SamtyckesRad[]> {
    const rows = await tx.samtycke.findMany({
      where: where(u),
      select: { datum: true, till: true, aterkallat: true, makulerad: true },
    })
    return rows.map((r) => ({
      datum: fromDb(r.datum),
      till: fromDb(r.till),
      aterkallat: fromDb(r.aterkallat),
      makulerad: r.makulerad,
    }))
  },

  /** What the case's kommun and team are called. */
  async organisation(tx: Tx, u: Arende): Promise<{ kommun: string; team: string }> {
    const [row] = await tx.$queryRaw<{ kommun: string; team: string }[]>`
      select k.namn as kommun, t.namn as team from kommun k, team t where k.kod = ${u.kommunKod} and t.kod = ${u.teamKod}`
    return row ?? { kommun: '', team: '' }
  },

  /** Who may open a protected case: its named handlers. */
  async handlaggare(tx: Tx, u: Arende): Promise<{ anvandareId: string; namn: string }[]> {
    return tx.$queryRaw`
      select anvandare_id as "anvandareId", namn from vagg.handlaggare(${u.kommunKod}, ${u.id}::uuid) order by namn`
  },
}
