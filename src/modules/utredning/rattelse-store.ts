import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Arende } from './domain/arende'
import type { RattbarSak } from './domain/handelser'
import type { Periodflytt } from './domain/rattelse/plan'

/** A correction or an annulment as it was kept: what stood before, and why it was changed. */
export interface RattelseRad {
  id: string
  sak: string
  sakId: string
  slag: 'RATTAD' | 'MAKULERAD'
  fore: Record<string, unknown>
  skal: string
  /** ISO instant. */
  at: string
  av: string | null
}

/** Why a thing was annulled, when and by whom. */
export type Skal = Pick<RattelseRad, 'skal' | 'at' | 'av'>

interface Rows {
  updateMany: (args: { where: object; data: object }) => Promise<{ count: number }>
}

type Tabell = Exclude<RattbarSak, 'avslut'>

/** Rows without a version of their own are guarded by the case's. */
const utanVersion: readonly RattbarSak[] = ['teambeslut', 'uppfoljning', 'avslut']
export const harEgenVersion = (sak: RattbarSak): boolean => !utanVersion.includes(sak)

// A thing's code is its table's name; the seven tables' types have no common one to call through.
const rowsOf = (tx: Tx, sak: Tabell): Rows => tx[sak] as unknown as Rows

const datumkolumner = ['datum', 'till', 'startad', 'slutad', 'skickad']

function toColumns(rad: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rad).map(([k, v]) => [k, datumkolumner.includes(k) ? toDb(v as string | null) : v]),
  )
}

const where = (u: Arende) => ({ kommunKod: u.kommunKod, utredningId: u.id })

export const rattelseStore = {
  /** Keeps what a thing said before it is changed or struck out, and why. */
  async keep(tx: Tx, u: Arende, x: Omit<RattelseRad, 'at'>): Promise<void> {
    const { av, fore, ...rest } = x
    await tx.rattelse.createMany({
      data: [{ ...where(u), ...rest, fore: fore as Prisma.InputJsonObject, skapadAv: av }],
    })
  },

  /** Changes a thing; one with a version of its own only if nobody did since. Throws VersionConflict with what stands now. */
  async change(
    tx: Tx,
    u: Arende,
    x: { sak: Tabell; id: string; version: number },
    rad: Record<string, unknown>,
    nu: object & { version: number },
  ): Promise<void> {
    const harVersion = harEgenVersion(x.sak)
    const guard = harVersion ? { version: x.version } : {}
    const { count } = await rowsOf(tx, x.sak).updateMany({
      where: { ...where(u), id: x.id, makulerad: false, ...guard },
      data: { ...toColumns(rad), ...(harVersion ? { version: { increment: 1 } } : {}) },
    })
    if (count === 1) return
    const deras = Object.keys(rad).map((k) => [k, String((nu as Record<string, unknown>)[k] ?? '')])
    throw new VersionConflict({ vem: null, nar: null, version: nu.version, deras: Object.fromEntries(deras) })
  },

  /** Moves the days of periods with the event that began or ended them. */
  async movePeriods(tx: Tx, u: Arende, perioder: readonly Periodflytt[]): Promise<void> {
    for (const { tabell: vilken, id, fran, till } of perioder) {
      const args = {
        where: { ...where(u), id },
        data: { ...(fran ? { fran: toDb(fran) } : {}), ...(till ? { till: toDb(till) } : {}) },
      }
      if (vilken === 'steg') await tx.stegPeriod.updateMany(args)
      else await tx.statusPeriod.updateMany(args)
    }
  },

  /** The end date that named colleagues carry follows their samtycke's. */
  async followSamtycke(tx: Tx, u: Arende, samtyckeId: string): Promise<void> {
    await tx.$executeRaw`select vagg.kollegors_slut(${u.kommunKod}, ${u.id}::uuid, ${samtyckeId}::uuid)`
  },

  /** Why things of a kind in a case were annulled, by thing. */
  async skalen(tx: Tx, u: Arende, sak: string): Promise<Map<string, Skal>> {
    const rows = await tx.rattelse.findMany({ where: { ...where(u), sak, slag: 'MAKULERAD' } })
    return new Map(rows.map((r) => [r.sakId, { skal: r.skal, at: r.skapadAt.toISOString(), av: r.skapadAv }]))
  },

  /** A case's corrections and annulments, or those of a kind, latest first, as far as the actor may read them. */
  async all(tx: Tx, u: Arende, sak?: string): Promise<RattelseRad[]> {
    const rows = await tx.rattelse.findMany({ where: { ...where(u), sak }, orderBy: { skapadAt: 'desc' } })
    return rows.map((r) => ({
      id: r.id,
      sak: r.sak,
      sakId: r.sakId,
      slag: r.slag === 'RATTAD' ? 'RATTAD' : 'MAKULERAD',
      fore: isRecord(r.fore) ? r.fore : {},
      skal: r.skal,
      at: r.skapadAt.toISOString(),
      av: r.skapadAv,
    }))
  },
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)
