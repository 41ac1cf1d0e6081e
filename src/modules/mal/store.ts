import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Fonster } from '@/domain/sidor'
import type { Datum, Spar } from '@/programme/definition'
import { fromDb } from '@/server/db/dates'
import { rowsInOneValue, rowsOfEach } from '@/server/db/one-value'
import type { Tx } from '@/server/db/tenant-transaction'

export type Omfangstyp = 'PROGRAM' | 'TEAM' | 'KOMMUN'
/** Why the database withholds a number from whoever must not be able to tell single persons apart (styrgrupp). */
export type Undantag = 'SMA_GRUPPER' | 'ENDAST_MANADSSLUT'

/** A scope whose numbers the actor may ask for; `kod` is the programme's, the team's or the kommun's code. */
export interface Omfang {
  typ: Omfangstyp
  kod: string
  namn: string
  /** A kommun's team. */
  team: string | null
  kommuner: string[]
}

/**
 * Persons on a day in a scope, by indicator; the base indicator comes split by kön, or in one row with the reason why
 * the scope's kön, or all its numbers, are withheld.
 */
export interface Tal {
  per: Datum
  typ: Omfangstyp
  kod: string
  indikator: string
  kon: string | null
  antal: number
  undantag: Undantag | null
}

/** The numbers of some days, as asked for. `bas` is the indicator that is split by kön and into parts. */
export interface TalFraga {
  programKod: string
  bas: string
  dagar: Datum[]
  spar: Spar | null
  /** Beside `bas`. */
  indikatorer: string[]
}

/** One number, as asked for. */
export interface BakomFraga {
  programKod: string
  bas: string
  per: Datum
  indikator: string
  kon: string | null
  typ: Omfangstyp
  kod: string
  spar: Spar | null
}

/** How many periods of a step ended in the year up to the day, and their median in calendar days. */
export interface Stegtid {
  steg: string
  antal: number
  mediandagar: number
}

/** A row of the list behind a number. */
export interface SynligRad {
  utredningId: string
  deltagareId: string
  kommunKod: string
  arendenummer: string
  skyddad: boolean
  spar: string
  steg: string
  status: string
  aktualiserad: Datum | null
  fornamn: string
  efternamn: string
  kon: string
}

export const malStore = {
  /** The scopes the actor may ask for on a day, with the kommuner in each. */
  async omfang(tx: Tx, programKod: string, per: Datum): Promise<Omfang[]> {
    return tx.$queryRaw`
      select o.typ, o.kod, o.namn, array_agg(o.kommun_kod order by o.kommun_kod) as kommuner,
        (select tk.team_kod from team_kommun tk where o.typ = 'KOMMUN' and tk.program_kod = ${programKod} and tk.kommun_kod = o.kod
          and tk.fran <= greatest(${per}::date, (select fran from program where kod = ${programKod})) and (tk.till is null or tk.till >= ${per}::date)) as team
      from vagg.mina_omfang(${programKod}, array[${per}::date]) o group by 1, 2, 3`
  },

  /** The numbers of some indicators on a day, in every scope the actor may ask for. */
  async tal(tx: Tx, f: TalFraga): Promise<Tal[]> {
    return rowsInOneValue(tx, talen(f))
  },

  /**
   * One scope: the numbers of some indicators on a day, of fewer over time, and how many periods of each step ended in the
   * last year with their median, where they are not too few to show.
   */
  async iOmfang(
    tx: Tx,
    omfang: Pick<Omfang, 'typ' | 'kod'>,
    per: Datum,
    fragor: { denDagen: TalFraga; overTid: TalFraga },
  ): Promise<{ denDagen: Tal[]; overTid: Tal[]; stegtider: Stegtid[] }> {
    return rowsOfEach<{ denDagen: Tal; overTid: Tal; stegtider: Stegtid }>(tx, {
      denDagen: talen(fragor.denDagen, omfang),
      overTid: talen(fragor.overTid, omfang),
      stegtider: Prisma.sql`
        select steg, antal, mediandagar
        from vagg.stegtider(${fragor.denDagen.programKod}, ${per}::date, ${omfang.typ}, ${omfang.kod})`,
    })
  },

  /** Mål 1 per kommun as agreed on a day. */
  async malvarden(
    tx: Tx,
    programKod: string,
    indikator: string,
    per: Datum,
  ): Promise<{ kommunkod: string; vikt: number }[]> {
    return tx.$queryRaw`
      select distinct on (kommun_kod) kommun_kod as kommunkod, varde as vikt from malvarde
      where program_kod = ${programKod} and indikator = ${indikator}
        and fran <= greatest(${per}::date, (select fran from program where kod = ${programKod}))
      order by kommun_kod, fran desc`
  },

  /**
   * The utredningar behind a number that the actor may see, one a person, and how many persons stand there besides; null
   * where small groups are withheld.
   */
  async bakom(tx: Tx, f: BakomFraga): Promise<{ synliga: string[]; dolda: number | null }> {
    const rows = await tx.$queryRaw<{ synliga: string[]; dolda: number | null }[]>`
      select synliga, dolda from vagg.mal_rader(${f.programKod}, ${f.bas}, ${f.per}::date, ${f.indikator}, ${f.kon}, ${f.typ}, ${f.kod}, ${f.spar})`
    return rows[0] ?? { synliga: [], dolda: null }
  },

  /**
   * Of some utredningar, those the actor may see: a part of them with the person, in Swedish order of names, and how many
   * there are (0 where the part is empty).
   */
  async rader(tx: Tx, ids: string[], fonster: Fonster): Promise<{ rader: SynligRad[]; antal: number }> {
    if (ids.length === 0) return { rader: [], antal: 0 }
    type Rad = Omit<SynligRad, 'aktualiserad'> & { aktualiserad: Date | null; antal: number }
    const rows = await tx.$queryRaw<Rad[]>`
      with alla as (select count(*)::int as antal from utredning u where u.id = any(${ids}::uuid[]))
      select u.id as "utredningId", u.deltagare_id as "deltagareId", u.kommun_kod as "kommunKod", u.arendenummer, u.skyddad, u.spar, u.steg,
        u.status, u.aktualiserad, d.fornamn, d.efternamn, d.kon, (select antal from alla) as antal
      from utredning u join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
      where u.id = any(${ids}::uuid[])
      order by u.skyddad, d.efternamn collate "sv-x-icu", d.fornamn collate "sv-x-icu", u.id
      limit ${fonster.antal} offset ${fonster.hoppa}`
    return {
      rader: rows.map(({ antal: _, ...r }) => ({ ...r, aktualiserad: fromDb(r.aktualiserad) })),
      antal: rows[0]?.antal ?? 0,
    }
  },
}

/** The numbers on each of some days, in the scopes the actor may ask for or in one of them. */
function talen(f: TalFraga, i?: Pick<Omfang, 'typ' | 'kod'>): Prisma.Sql {
  const vilka = [...new Set([f.bas, ...f.indikatorer])]
  return Prisma.sql`select per, typ, kod, indikator, kon, coalesce(antal, 0) as antal, undantag
    from vagg.mal(${f.programKod}, ${f.bas}, ${f.dagar}::date[], ${f.spar}, ${i?.typ}, ${i?.kod}, ${vilka}::text[])`
}
