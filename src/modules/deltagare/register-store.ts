import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { Datum } from '@/programme/definition'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Namn } from './domain/namnlikhet'

/** A person of the register as a search or a comparison shows them. */
export interface Registerrad {
  deltagareId: string
  fornamn: string
  efternamn: string
  nummer: string | null
  fodelsedatum: Datum
  skyddad: boolean
  /** The latest utredning the actor may see. */
  utredning: { id: string; arendenummer: string; avslutad: Datum | null } | null
}

const urval = {
  id: true,
  fornamn: true,
  efternamn: true,
  nummer: true,
  fodelsedatum: true,
  skydd: true,
  utredningar: {
    select: { id: true, arendenummer: true, avslutad: true },
    orderBy: [{ identifierad: 'desc' }, { skapadAt: 'desc' }],
    take: 1,
  },
} satisfies Prisma.DeltagareSelect

type UrvalRad = Prisma.DeltagareGetPayload<{ select: typeof urval }>

function toRegisterrad(row: UrvalRad): Registerrad {
  const [u] = row.utredningar
  return {
    deltagareId: row.id,
    fornamn: row.fornamn,
    efternamn: row.efternamn,
    nummer: row.nummer,
    fodelsedatum: fromDb(row.fodelsedatum),
    skyddad: row.skydd !== 'INGA',
    utredning: u ? { ...u, avslutad: fromDb(u.avslutad) } : null,
  }
}

export const registerStore = {
  /** Waits for its turn: one registration at a time in a kommun, until commit. */
  async lock(tx: Tx, kommunKod: string): Promise<void> {
    await tx.$executeRaw`select vagg.las_registret(${kommunKod})`
  },

  /** Who in the kommun has this number: nobody, somebody visible, or somebody whose protection hides them. */
  async medNummer(
    tx: Tx,
    kommunKod: string,
    nummer: string,
  ): Promise<null | 'DOLD' | { deltagareId: string }> {
    const [hit] = await tx.$queryRaw<{ lage: string; deltagareId: string }[]>`
      select lage, deltagare_id as "deltagareId" from vagg.finn_nummer(${kommunKod}, ${nummer})`
    if (!hit) return null
    return hit.lage === 'SYNLIG' ? { deltagareId: hit.deltagareId } : 'DOLD'
  },

  /** One person of the register, as far as the actor may see them. */
  async rad(tx: Tx, kommunKod: string, deltagareId: string): Promise<Registerrad | null> {
    const row = await tx.deltagare.findUnique({
      where: { kommunKod_id: { kommunKod, id: deltagareId } },
      select: urval,
    })
    return row && toRegisterrad(row)
  },

  /** Visible persons born on the day. */
  async fodda(tx: Tx, kommunKod: string, fodelsedatum: Datum): Promise<Registerrad[]> {
    const where = { kommunKod, fodelsedatum: toDb(fodelsedatum) }
    const rows = await tx.deltagare.findMany({
      where,
      select: urval,
      orderBy: { efternamn: 'asc' },
      take: 50,
    })
    return rows.map(toRegisterrad)
  },

  /** Visible persons whose family name begins as this one does, or who bear it as a given name. */
  async medLiknandeNamn(tx: Tx, kommunKod: string, namn: Namn): Promise<Registerrad[]> {
    const borjan = namn.efternamn.slice(0, 2)
    const rows = await tx.deltagare.findMany({
      where: {
        kommunKod,
        OR: [
          { efternamn: { startsWith: borjan, mode: 'insensitive' } },
          { fornamn: { equals: namn.efternamn, mode: 'insensitive' } },
        ],
      },
      select: urval,
      orderBy: { efternamn: 'asc' },
      take: 500,
    })
    return rows.map(toRegisterrad)
  },

  /** The next ärendenummer of the kommun in the year of the day. */
  async nyttArendenummer(tx: Tx, kommunKod: string, dag: Datum): Promise<string> {
    const [row] = await tx.$queryRaw<{ nr: string }[]>`
      select vagg.nytt_arendenummer(${kommunKod}, ${Number(dag.slice(0, 4))}::int, 1) as nr`
    if (!row) throw new Error('Inget ärendenummer')
    return row.nr
  },

  /** Keeps what was typed for the handlers of the hidden person who has the number. */
  async tillGranskning(
    tx: Tx,
    kommunKod: string,
    nummer: string,
    kalla: string,
    typat: object,
  ): Promise<void> {
    await tx.$executeRaw`select vagg.till_granskning(${kommunKod}, ${nummer}, ${kalla}, ${JSON.stringify(typat)}::jsonb)`
  },

  /** The same where a hidden person bears the name and birth date and one of the two has no number. Says if there was. */
  async tillGranskningNamn(
    tx: Tx,
    kommunKod: string,
    p: Namn & { nummer: string | null; fodelsedatum: Datum },
    kalla: string,
    typat: object,
  ): Promise<boolean> {
    const [row] = await tx.$queryRaw<{ mottagen: boolean }[]>`
      select vagg.till_granskning_namn(${kommunKod}, ${p.nummer}, ${p.fornamn}, ${p.efternamn}, ${p.fodelsedatum}::date,
        ${kalla}, ${JSON.stringify(typat)}::jsonb) as mottagen`
    return row?.mottagen ?? false
  },
}
