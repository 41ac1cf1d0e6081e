import 'server-only'
import { randomUUID } from 'node:crypto'
import { toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'
import type { Arendebyte, Periodbyte } from './domain/arendebyte'
import { gangStore } from './gang-store'
import { utredningStore } from './store'

/**
 * Carries out what an accepted act does to the case: its row (guarded by the version one began from), and its steps and
 * statuses. Whoever is named ansvarig arbetsterapeut, or is no more, ends the task to name one. Throws VersionConflict
 * where somebody was first; gives the new version.
 */
export async function genomforByte(
  tx: Tx,
  u: Arende,
  version: number,
  by: string,
  byte: Arendebyte,
): Promise<number> {
  const ny = await utredningStore.change(tx, u, version, by, byte.andring)
  if (byte.steg) await changePeriods(stegTabell(tx, u), byte.steg, byte.andring.steg ?? u.steg, by)
  if (byte.status) await changePeriods(statusTabell(tx, u), byte.status, byte.andring.status ?? u.status, by)
  if (byte.andring.arbetsterapeutId !== undefined)
    await gangStore.klarmarkera(tx, u, ['UTSE_ARBETSTERAPEUT'], by)
  return ny
}

interface Rad {
  id: string
  kod: string
  fran: Date
  till: Date | null
}

/** The periods of one case in one of the two tables. */
interface Tabell {
  /** Latest first; of two that began on a day, the one that still runs. */
  rader: () => Promise<Rad[]>
  begin: (rad: {
    kod: string
    fran: Date
    skal: string | null
    ater: Date | null
    by: string
  }) => Promise<unknown>
  setTill: (id: string, till: Date | null) => Promise<unknown>
  remove: (id: string) => Promise<unknown>
}

/** `kod`: what runs once it is done. */
async function changePeriods(
  tabell: Tabell,
  byte: Periodbyte<string>,
  kod: string,
  by: string,
): Promise<void> {
  const rader = await tabell.rader()
  const nu = rader.find((r) => r.till === null)
  if (byte.slag === 'NY' || byte.slag === 'SLUT') {
    if (nu) await tabell.setTill(nu.id, toDb(byte.dag))
    if (byte.slag === 'NY') {
      await tabell.begin({ kod: byte.kod, fran: toDb(byte.dag), skal: byte.skal, ater: toDb(byte.ater), by })
    }
    return
  }
  if (byte.slag === 'ANGRA' && nu) await tabell.remove(nu.id)
  const kvar = rader.filter((r) => r !== nu)
  const fore = kvar.find((r) => r.kod === kod) ?? kvar[0]
  if (fore) await tabell.setTill(fore.id, null)
}

function stegTabell(tx: Tx, u: Arende): Tabell {
  const where = { kommunKod: u.kommunKod, utredningId: u.id }
  return {
    rader: async () => {
      const rows = await tx.stegPeriod.findMany({ where, orderBy: [{ fran: 'desc' }, { till: 'desc' }] })
      return rows.map((r) => ({ ...r, kod: r.steg }))
    },
    begin: ({ kod, fran, skal, by }) =>
      tx.stegPeriod.createMany({
        data: [{ ...where, id: randomUUID(), steg: kod, fran, skal, skapadAv: by }],
      }),
    setTill: (id, till) => tx.stegPeriod.updateMany({ where: { ...where, id }, data: { till } }),
    remove: (id) => tx.stegPeriod.deleteMany({ where: { ...where, id } }),
  }
}

function statusTabell(tx: Tx, u: Arende): Tabell {
  const where = { kommunKod: u.kommunKod, utredningId: u.id }
  return {
    rader: async () => {
      const rows = await tx.statusPeriod.findMany({ where, orderBy: [{ fran: 'desc' }, { till: 'desc' }] })
      return rows.map((r) => ({ ...r, kod: r.status }))
    },
    begin: ({ kod, fran, skal, ater, by }) =>
      tx.statusPeriod.createMany({
        data: [{ ...where, id: randomUUID(), status: kod, fran, skal, ater, skapadAv: by }],
      }),
    setTill: (id, till) => tx.statusPeriod.updateMany({ where: { ...where, id }, data: { till } }),
    remove: (id) => tx.statusPeriod.deleteMany({ where: { ...where, id } }),
  }
}
