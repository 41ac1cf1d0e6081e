import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { nameOf } from '@/modules/anvandare/public'
import { type Arende, utredningStore } from '@/modules/utredning/public'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import { somFalt } from './domain/formfalt'
import type { Innehall, Version } from './domain/rekommendation'

/** A version with its case: what an act on it needs. */
export interface VersionIArende {
  version: Version
  arende: Arende
}

const medSteg = { steg: { orderBy: { ordning: 'asc' } } } satisfies Prisma.RekommendationInclude
type Rad = Prisma.RekommendationGetPayload<{ include: typeof medSteg }>

const toVersion = (r: Rad): Version => ({
  id: r.id,
  nr: r.nr,
  status: r.status as Version['status'],
  sammanfattning: r.sammanfattning,
  steg: r.steg.map(({ insatstyp, beskrivning }) => ({ insatstyp, beskrivning })),
  aktivitetsformagaId: r.aktivitetsformagaId,
  motivering: r.motivering,
  personensSyn: r.personensSyn,
  genomgangen: fromDb(r.genomgangen),
  ejGenomgangenSkal: r.ejGenomgangenSkal,
  signerad: fromDb(r.signerad),
  signeradAv: r.signeradAv,
  rattarId: r.rattarId,
  rattelseSkal: r.rattelseSkal,
  makulerad: r.makulerad,
  kalla: r.kalla,
  version: r.version,
  andradAt: r.andradAt.toISOString(),
  andradAv: r.andradAv,
})

const where = (u: Arende) => ({ kommunKod: u.kommunKod, utredningId: u.id })

const toColumns = ({ steg: _, genomgangen, ...rest }: Innehall) => ({
  ...rest,
  genomgangen: toDb(genomgangen),
})

export const rekommendationStore = {
  /** Every version of a case's rekommendation, annulled ones too, in order. */
  async versioner(tx: Tx, u: Arende): Promise<Version[]> {
    const rows = await tx.rekommendation.findMany({
      where: where(u),
      include: medSteg,
      orderBy: { nr: 'asc' },
    })
    return rows.map(toVersion)
  },

  /** A version with its case, as far as the actor may see both; else null. */
  async find(tx: Tx, id: string): Promise<VersionIArende | null> {
    const row = await tx.rekommendation.findFirst({ where: { id }, include: medSteg })
    const arende = row && (await utredningStore.find(tx, row.utredningId))
    return row && arende ? { version: toVersion(row), arende } : null
  },

  /**
   * Begins a draft and gives its version. Throws VersionConflict with the one that stands there where somebody else
   * began one at the same time.
   */
  async begin(
    tx: Tx,
    u: Arende,
    ny: { id: string; nr: number; by: string; rattarId: string | null; rattelseSkal: string | null },
    innehall: Innehall,
    newId: () => string,
  ): Promise<number> {
    const { by, ...rest } = ny
    const { count } = await tx.rekommendation.createMany({
      data: [{ ...where(u), ...rest, ...toColumns(innehall), skapadAv: by, andradAv: by }],
      skipDuplicates: true,
    })
    if (count !== 1) throw await conflict(tx, u)
    await writeSteg(tx, u, ny.id, innehall, newId)
    return 1
  },

  /** Saves the draft if nobody did since `version`; throws VersionConflict with what stands there. Gives the new version. */
  async save(
    tx: Tx,
    u: Arende,
    { id, version, by }: { id: string; version: number; by: string },
    innehall: Innehall,
    newId: () => string,
  ): Promise<number> {
    const { count } = await tx.rekommendation.updateMany({
      where: { kommunKod: u.kommunKod, id, version, status: 'UTKAST', makulerad: false },
      data: { ...toColumns(innehall), version: version + 1, andradAt: new Date(), andradAv: by },
    })
    if (count !== 1) throw await conflict(tx, u)
    await tx.rekommendationSteg.deleteMany({ where: { kommunKod: u.kommunKod, rekommendationId: id } })
    await writeSteg(tx, u, id, innehall, newId)
    return version + 1
  },

  /** Signs the draft as it stood in `version`, in the signer's own name; the database locks it. */
  async sign(
    tx: Tx,
    u: Arende,
    { id, version, by, datum }: { id: string; version: number; by: string; datum: string },
  ): Promise<void> {
    const now = new Date()
    const { count } = await tx.rekommendation.updateMany({
      where: { kommunKod: u.kommunKod, id, version, status: 'UTKAST', makulerad: false },
      data: {
        status: 'SIGNERAD',
        signerad: toDb(datum),
        signeradAt: now,
        signeradAv: by,
        version: version + 1,
        andradAt: now,
        andradAv: by,
      },
    })
    if (count !== 1) throw await conflict(tx, u)
  },

  /** Annuls a version, signed or draft, if nobody changed it since `version`. */
  async annul(tx: Tx, { version: v, arende }: VersionIArende, version: number, by: string): Promise<void> {
    const { count } = await tx.rekommendation.updateMany({
      where: { kommunKod: arende.kommunKod, id: v.id, version, makulerad: false },
      data: { makulerad: true, version: version + 1, andradAt: new Date(), andradAv: by },
    })
    if (count !== 1) throw await conflict(tx, arende)
  },
}

async function writeSteg(
  tx: Tx,
  u: Arende,
  id: string,
  { steg }: Innehall,
  newId: () => string,
): Promise<void> {
  const data = steg.map((s, i) => ({ ...where(u), ...s, id: newId(), rekommendationId: id, ordning: i + 1 }))
  if (data.length > 0) await tx.rekommendationSteg.createMany({ data })
}

// What stands now is the latest version: the draft that won, or the one that was signed meanwhile.
async function conflict(tx: Tx, u: Arende): Promise<VersionConflict> {
  const row = await tx.rekommendation.findFirst({
    where: { ...where(u), makulerad: false },
    include: medSteg,
    orderBy: { nr: 'desc' },
  })
  const now = row && toVersion(row)
  return new VersionConflict({
    vem: await nameOf(tx, now?.andradAv ?? null),
    nar: now?.andradAt ?? null,
    version: now?.version ?? 0,
    deras: now ? somFalt(now) : {},
  })
}
