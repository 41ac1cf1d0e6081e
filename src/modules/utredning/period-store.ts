import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Datum, UtredningStatus } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'

interface NyPeriod {
  /** Day on which the new one begins and the present one ends. */
  fran: Datum
  by: string
  skal?: string | null
}

const where = (u: Pick<Arende, 'kommunKod' | 'id'>) => ({ kommunKod: u.kommunKod, utredningId: u.id })

/** The stretches of days a case spends in its steps and statuses. The case row itself is changed beside, by utredningStore. */
export const periodStore = {
  /** Ends the step that runs and begins another; `skal` where the case comes back to it. */
  async enterSteg(tx: Tx, u: Arende, steg: string, { fran, by, skal = null }: NyPeriod): Promise<void> {
    await this.endSteg(tx, u, fran)
    await tx.stegPeriod.createMany({
      data: [{ ...where(u), id: randomUUID(), steg, fran: toDb(fran), skal, skapadAv: by }],
    })
  },

  /** Ends the step that runs, where the case is closed. */
  async endSteg(tx: Tx, u: Arende, till: Datum): Promise<void> {
    await tx.stegPeriod.updateMany({ where: { ...where(u), till: null }, data: { till: toDb(till) } })
  },

  /** Lets the step that ended on a day run on, where the avslut of that day is undone. */
  async reopenSteg(tx: Tx, u: Arende, slutade: Datum): Promise<void> {
    await tx.stegPeriod.updateMany({
      where: { ...where(u), steg: u.steg, till: toDb(slutade) },
      data: { till: null },
    })
  },

  /** Ends the status that runs and begins another; `ater`: when the case is expected back. */
  async enterStatus(
    tx: Tx,
    u: Arende,
    status: UtredningStatus,
    { fran, by, skal = null, ater = null }: NyPeriod & { ater?: Datum | null },
  ): Promise<void> {
    await tx.statusPeriod.updateMany({ where: { ...where(u), till: null }, data: { till: toDb(fran) } })
    await tx.statusPeriod.createMany({
      data: [{ ...where(u), id: randomUUID(), status, fran: toDb(fran), skal, ater: toDb(ater), skapadAv: by }],
    })
  },

  /**
   * Takes back the status that began on a day as if it had never been: it keeps its row with no days in it, and the one
   * before it runs on. Where nothing came before, the wanted status begins on that day.
   */
  async undoStatus(tx: Tx, u: Arende, tillbakaTill: UtredningStatus, { fran, by }: NyPeriod): Promise<void> {
    const rows = await tx.statusPeriod.findMany({ where: where(u), orderBy: [{ fran: 'desc' }, { id: 'desc' }] })
    const nu = rows.find((r) => r.till === null)
    const fore = rows.find((r) => r.status === tillbakaTill && r.till !== null && fromDb(r.till) === fran)
    if (!nu || fromDb(nu.fran) !== fran || !fore) {
      await this.enterStatus(tx, u, tillbakaTill, { fran, by })
      return
    }
    const key = (id: string) => ({ kommunKod_id: { kommunKod: u.kommunKod, id } })
    await tx.statusPeriod.update({ where: key(nu.id), data: { till: toDb(fran) } })
    await tx.statusPeriod.update({ where: key(fore.id), data: { till: null } })
  },
}
