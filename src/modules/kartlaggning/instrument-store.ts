import 'server-only'
import type { Instrument as Rad } from '@/generated/prisma/client'
import { nameOf } from '@/modules/anvandare/public'
import { type Arende, type RattelseRad, rattelseStore, utredningStore } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'

/** What is kept of an instrument that was used; never the items of a licensed form. */
export interface Instrumentuppgifter {
  namn: string
  datum: Datum
  bedomare: string
  sammanfattning: string
}

export interface InstrumentRad extends Instrumentuppgifter {
  id: string
  makulerad: boolean
  version: number
}

export interface InstrumentIArende {
  instrument: InstrumentRad
  arende: Arende
}

/** What an instrument said before it was corrected or annulled, and why. */
export interface InstrumentRattelse extends Omit<RattelseRad, 'fore'> {
  fore: Instrumentuppgifter
}

const toRad = (r: Rad): InstrumentRad => ({
  id: r.id,
  namn: r.namn,
  datum: fromDb(r.datum),
  bedomare: r.bedomare,
  sammanfattning: r.sammanfattning,
  makulerad: r.makulerad,
  version: r.version,
})

export const instrumentStore = {
  /** The instruments used in a case, latest first; annulled ones too, since they stay readable. */
  async iArende(tx: Tx, u: Arende): Promise<InstrumentRad[]> {
    const rows = await tx.instrument.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id },
      orderBy: [{ datum: 'desc' }, { skapadAt: 'desc' }],
    })
    return rows.map(toRad)
  },

  /** An instrument with its case, as far as the actor may see both; else null. */
  async find(tx: Tx, id: string): Promise<InstrumentIArende | null> {
    const row = await tx.instrument.findFirst({ where: { id } })
    const arende = row && (await utredningStore.find(tx, row.utredningId))
    return row && arende ? { instrument: toRad(row), arende } : null
  },

  async add(tx: Tx, u: Arende, id: string, by: string, uppgifter: Instrumentuppgifter): Promise<void> {
    const { datum, ...rest } = uppgifter
    await tx.instrument.createMany({
      data: [{ ...rest, datum: toDb(datum), kommunKod: u.kommunKod, utredningId: u.id, id, skapadAv: by }],
    })
  },

  /**
   * Corrects or annuls an instrument if nobody else did since `version`, and keeps what it said with the reason. Throws
   * VersionConflict with what stands there otherwise. Gives the new version.
   */
  async correct(
    tx: Tx,
    { instrument, arende }: InstrumentIArende,
    version: number,
    by: { id: string; skal: string; av: string },
    andring: Instrumentuppgifter | { makulerad: true },
  ): Promise<number> {
    const data = 'datum' in andring ? { ...andring, datum: toDb(andring.datum) } : andring
    const { count } = await tx.instrument.updateMany({
      where: { kommunKod: arende.kommunKod, id: instrument.id, version, makulerad: false },
      data: { ...data, version: version + 1 },
    })
    if (count !== 1) throw await conflict(tx, instrument.id)
    const { namn, datum, bedomare, sammanfattning } = instrument
    await rattelseStore.keep(tx, arende, {
      ...by,
      sak: 'instrument',
      sakId: instrument.id,
      slag: 'datum' in andring ? 'RATTAD' : 'MAKULERAD',
      fore: { namn, datum, bedomare, sammanfattning },
    })
    return version + 1
  },

  /** What the instruments of a case said before, latest first. */
  async corrections(tx: Tx, u: Arende): Promise<InstrumentRattelse[]> {
    const rader = await rattelseStore.all(tx, u, 'instrument')
    return rader.map((r) => ({ ...r, fore: r.fore as unknown as Instrumentuppgifter }))
  },
}

// Who changed it last is who last corrected it: the first version is its maker's, and has no one after it.
async function conflict(tx: Tx, id: string): Promise<VersionConflict> {
  const now = await tx.instrument.findFirst({ where: { id } })
  const senast = await tx.rattelse.findFirst({
    where: { sak: 'instrument', sakId: id },
    orderBy: { skapadAt: 'desc' },
  })
  const { namn, datum, bedomare, sammanfattning } = now
    ? toRad(now)
    : { namn: '', datum: '', bedomare: '', sammanfattning: '' }
  return new VersionConflict({
    vem: await nameOf(tx, senast?.skapadAv ?? null),
    nar: senast?.skapadAt.toISOString() ?? null,
    version: now?.version ?? 0,
    deras: { namn, datum, bedomare, sammanfattning },
  })
}
