import 'server-only'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Datum } from '@/programme/definition'
import type { Arende } from './domain/arende'
import type { StatusFore } from './domain/avsluta'

/** What the rules of a case's course need to know of what has happened in it. */
export const gangStore = {
  /** The day the present status began. */
  async statusSedan(tx: Tx, u: Arende): Promise<Datum> {
    const row = await tx.statusPeriod.findFirst({
      where: { kommunKod: u.kommunKod, utredningId: u.id, till: null },
      orderBy: { fran: 'desc' },
    })
    return fromDb(row?.fran) ?? u.identifierad
  },

  /** The latest day on which anything that stands has happened in the case. */
  async senasteHandelse(tx: Tx, u: Arende): Promise<Datum> {
    const [row] = await tx.$queryRaw<{ dag: Date | null }[]>`
      select max(dag) as dag from (
        select skickad as dag from aktualisering where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select atertagen from aktualisering where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select datum from teambeslut where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select signerad from rekommendation where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select startad from insats where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select datum from aktivitetsformaga where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid and not makulerad
        union all select fran from status_period where kommun_kod = ${u.kommunKod} and utredning_id = ${u.id}::uuid
      ) handelser`
    return fromDb(row?.dag) ?? u.identifierad
  },

  /** How a closed case stood before it was closed. */
  async statusFore(tx: Tx, u: Arende): Promise<StatusFore> {
    const row = await tx.statusPeriod.findFirst({
      where: { kommunKod: u.kommunKod, utredningId: u.id, status: { not: 'AVSLUTAD' } },
      orderBy: [{ fran: 'desc' }, { till: 'desc' }],
    })
    return {
      status: row?.status === 'VILANDE' ? 'VILANDE' : 'PAGAENDE',
      skal: row?.skal ?? null,
      ater: fromDb(row?.ater),
    }
  },

  /** Whether the person has another utredning that is open. */
  async harAnnanOppen(tx: Tx, u: Arende): Promise<boolean> {
    const n = await tx.utredning.count({
      where: { kommunKod: u.kommunKod, deltagareId: u.deltagareId, avslutad: null, NOT: { id: u.id } },
    })
    return n > 0
  },

  /** Whether a samtycke stands on a day, and is not withdrawn since: one that opens the case to the team, or any. */
  async harSamtycke(tx: Tx, u: Arende, dag: Datum, till: 'TEAMET' | 'NAGON'): Promise<boolean> {
    const n = await tx.samtycke.count({
      where: {
        kommunKod: u.kommunKod,
        utredningId: u.id,
        ...(till === 'TEAMET' && { oppnarTeam: true }),
        aterkallat: null,
        makulerad: false,
        datum: { lte: toDb(dag) },
        OR: [{ till: null }, { till: { gte: toDb(dag) } }],
      },
    })
    return n > 0
  },

  /** When the person was born, and when the utredning after this closed one began (null: there is none). */
  async personen(tx: Tx, u: Arende): Promise<{ fodelsedatum: Datum; nastaUtredning: Datum | null }> {
    const [row] = await tx.$queryRaw<{ fodd: Date; nasta: Date | null }[]>`
      select d.fodelsedatum as fodd, (
        select min(n.identifierad) from utredning n
        where n.kommun_kod = d.kommun_kod and n.deltagare_id = d.id and n.id <> ${u.id}::uuid
          and n.identifierad >= ${u.avslutad}::date and n.avslutsorsak is distinct from 'FELREGISTRERAD') as nasta
      from deltagare d where d.kommun_kod = ${u.kommunKod} and d.id = ${u.deltagareId}::uuid`
    if (!row) throw new Error('Ett ärende utan person')
    return { fodelsedatum: fromDb(row.fodd), nastaUtredning: fromDb(row.nasta) }
  },

  /** Marks the tasks of a kind as done. */
  async klarmarkera(tx: Tx, u: Arende, slag: string[], by: string): Promise<void> {
    await tx.uppgift.updateMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id, slag: { in: slag }, klarAt: null },
      data: { klarAt: new Date(), klarAv: by },
    })
  },

  /** What the kontaktperson was to do about an ended samtycke is the new one's to do. */
  async lamnaOverUppgift(tx: Tx, u: Arende, till: string): Promise<void> {
    const slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT'
    await tx.uppgift.updateMany({
      where: {
        kommunKod: u.kommunKod,
        utredningId: u.id,
        slag,
        klarAt: null,
        anvandareId: u.kontaktpersonId,
      },
      data: { anvandareId: till },
    })
  },

  /** What follows when nothing opens the case to the team any more: it rests, and an undecided sending is taken back. */
  async drawConsequences(tx: Tx, u: Arende, dag: Datum): Promise<void> {
    await tx.$executeRaw`select vagg.samtycke_upphor(${u.kommunKod}, ${u.id}::uuid, ${dag}::date, 'SAMTYCKE_ATERKALLAT')`
  },

  /** Records the follow-up after avslut. */
  async laggUppfoljning(tx: Tx, u: Arende, by: string, f: Uppfoljning & { id: string }): Promise<void> {
    await tx.uppfoljning.createMany({
      data: [
        {
          ...f,
          datum: toDb(f.datum),
          kommunKod: u.kommunKod,
          utredningId: u.id,
          skapadAv: by,
        },
      ],
    })
  },
}

export interface Uppfoljning {
  datum: Datum
  nadd: boolean
  forsorjning: string | null
  sysselsattning: string | null
  kommentar: string | null
}
