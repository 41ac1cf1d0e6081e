import 'server-only'
import type { KartlaggningBidrag, KartlaggningOmrade } from '@/generated/prisma/client'
import { nameOf } from '@/modules/anvandare/public'
import type { Arende } from '@/modules/utredning/public'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Rost } from './domain/skrivregler'

/** One voice in one area as it stands. */
export interface BidragRad extends Rost {
  omrade: string
  yrke: string
  version: number
  /** ISO instant. */
  andradAt: string
  andradAv: string | null
}

/** An area that has been marked: not relevant with a reason, or (null) relevant again. */
export interface OmradeRad {
  omrade: string
  ejRelevantSkal: string | null
  version: number
  andradAv: string | null
}

type Plats = { omrade: string; yrke: string }

const where = (u: Arende) => ({ kommunKod: u.kommunKod, utredningId: u.id })

const toBidrag = (r: KartlaggningBidrag): BidragRad => ({
  omrade: r.omrade,
  yrke: r.yrke,
  text: r.text,
  styrkor: r.styrkor,
  hinder: r.hinder,
  stodbehov: r.stodbehov,
  version: r.version,
  andradAt: r.andradAt.toISOString(),
  andradAv: r.andradAv,
})

const toOmrade = ({ omrade, ejRelevantSkal, version, andradAv }: KartlaggningOmrade): OmradeRad => ({
  omrade,
  ejRelevantSkal,
  version,
  andradAv,
})

export const kartlaggningStore = {
  /** Every voice in every area of a case. */
  async roster(tx: Tx, u: Arende): Promise<BidragRad[]> {
    const rows = await tx.kartlaggningBidrag.findMany({ where: where(u), orderBy: { skapadAt: 'asc' } })
    return rows.map(toBidrag)
  },

  /** The areas of a case that somebody has marked. */
  async omraden(tx: Tx, u: Arende): Promise<OmradeRad[]> {
    return (await tx.kartlaggningOmrade.findMany({ where: where(u) })).map(toOmrade)
  },

  /**
   * Writes one voice in one area if nobody else did since `version` (0: nobody has written yet). Throws VersionConflict
   * with what stands there, also where two write the first one at once. Gives the new version.
   */
  async write(
    tx: Tx,
    u: Arende,
    { plats, version, id, by }: { plats: Plats; version: number; id: string; by: string },
    rost: Rost,
  ): Promise<number> {
    const changed = { ...rost, version: version + 1, andradAt: new Date(), andradAv: by }
    const { count } =
      version === 0
        ? await tx.kartlaggningBidrag.createMany({
            data: [{ ...where(u), id, ...plats, ...changed }],
            skipDuplicates: true,
          })
        : await tx.kartlaggningBidrag.updateMany({ where: { ...where(u), ...plats, version }, data: changed })
    if (count === 1) return version + 1
    const now = await tx.kartlaggningBidrag.findFirst({ where: { ...where(u), ...plats } })
    throw await conflict(tx, now, {
      text: now?.text ?? '',
      styrkor: now?.styrkor ?? '',
      hinder: now?.hinder ?? '',
      stodbehov: now?.stodbehov ?? '',
    })
  },

  /** Marks an area as not relevant, or (null) as relevant again; guarded as `write` is. Gives the new version. */
  async mark(
    tx: Tx,
    u: Arende,
    { omrade, version, id, by }: { omrade: string; version: number; id: string; by: string },
    ejRelevantSkal: string | null,
  ): Promise<number> {
    const changed = { ejRelevantSkal, version: version + 1, andradAt: new Date(), andradAv: by }
    const { count } =
      version === 0
        ? await tx.kartlaggningOmrade.createMany({
            data: [{ ...where(u), id, omrade, ...changed }],
            skipDuplicates: true,
          })
        : await tx.kartlaggningOmrade.updateMany({ where: { ...where(u), omrade, version }, data: changed })
    if (count === 1) return version + 1
    const now = await tx.kartlaggningOmrade.findFirst({ where: { ...where(u), omrade } })
    throw await conflict(tx, now, { skal: now?.ejRelevantSkal ?? '' })
  },
}

async function conflict(
  tx: Tx,
  now: { version: number; andradAt: Date; andradAv: string | null } | null,
  deras: Record<string, string>,
): Promise<VersionConflict> {
  return new VersionConflict({
    vem: await nameOf(tx, now?.andradAv ?? null),
    nar: now?.andradAt.toISOString() ?? null,
    version: now?.version ?? 0,
    deras,
  })
}
