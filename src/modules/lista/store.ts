import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Fonster } from '@/domain/sidor'
import { arMitt, type ArendeScope, utanAnsvarig, utanKontaktperson } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { ListaInput } from './schema'

/** A row of a list of cases. A protected person has no name here. */
export interface ListRad {
  utredningId: string
  deltagareId: string
  kommunKod: string
  arendenummer: string
  skyddad: boolean
  fornamn: string | null
  efternamn: string | null
  fodelsedatum: Datum | null
  kon: string
  spar: string
  steg: string
  stegSedan: Datum
  status: string
  liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE'
  liggerHosSedan: Datum
  kontaktpersonId: string | null
  arbetsterapeutId: string | null
  identifierad: Datum
  aktualiserad: Datum | null
  teambeslut: string | null
  nastaKontakt: Datum | null
  vilandeTill: Datum | null
  avslutad: Datum | null
  avslutsorsak: string | null
}

/** Whose board: a team's open cases, of one kommun where named. Longer in a step than since `stillaFore`, it stands still. */
export interface TavlaUrval {
  teamKod: string
  kommun: string | null
  stillaFore: Datum
}

export interface TavlaFraga extends TavlaUrval {
  /** The steps, by their codes. */
  steg: string[]
  perKolumn: number
  iLista: number
  /** Cases that are wanted besides. */
  ocksa: string[]
}

/** A case of the board, and where on it. */
export interface TavlaRad extends ListRad {
  iKolumn: boolean
  iStilla: boolean
}

/** So many open cases stand in a step, or are carried by a person; `vem` null: by nobody. */
export interface Tavlatal {
  per: 'STEG' | 'ARBETSTERAPEUT' | 'PROJEKTMEDARBETARE'
  vem: string | null
  antal: number
  stilla: number
  /** So many there are of its sort, of whom the first are given. */
  avAlla: number
}

type RawRad = { [K in keyof ListRad]: ListRad[K] extends Datum | null ? Date | null : ListRad[K] }

const { sql, join, empty } = Prisma

/** Equality on an indexed column: the query itself narrows, row-level security stands behind. */
const narrowed = (scope: ArendeScope): Prisma.Sql =>
  scope.slag === 'KOMMUN' ? sql`u.kommun_kod = ${scope.kommunKod}` : sql`u.oppen_team = ${scope.teamKod}`

const order: Record<Exclude<NonNullable<ListaInput['sort']>, 'namn'>, Prisma.Sql> = {
  arendenummer: sql`u.arendenummer`,
  steg: sql`u.steg_sedan`,
  vantat: sql`u.ligger_hos_sedan`,
  nasta: sql`u.nasta_kontakt`,
  andrad: sql`u.andrad_at`,
}

function ordering(input: ListaInput): Prisma.Sql {
  const dir = input.riktning === 'fallande' ? sql`desc nulls last` : sql`asc nulls last`
  if (!input.sort || input.sort === 'namn') {
    return sql`d.skydd <> 'INGA', d.efternamn collate "sv-x-icu" ${dir}, d.fornamn collate "sv-x-icu" ${dir}, d.id, u.id`
  }
  return sql`${order[input.sort]} ${dir}, u.id`
}

function filters(scope: ArendeScope, input: ListaInput, jag: string, idag: Datum): Prisma.Sql[] {
  const on = <T>(value: T | null | undefined, make: (v: T) => Prisma.Sql): Prisma.Sql[] =>
    value ? [make(value)] : []
  return [
    ...on(input.steg, (v) => sql`u.steg = ${v}`),
    ...(input.status === 'ALLA'
      ? []
      : input.status
        ? [sql`u.status = ${input.status}`]
        : [sql`u.avslutad is null`]),
    ...on(input.spar, (v) => sql`u.spar = ${v}`),
    ...on(input.kon, (v) => sql`d.kon = ${v}`),
    ...on(input.hos, (v) => sql`u.ligger_hos = ${v}`),
    ...on(input.orsak, (v) => sql`u.avslutsorsak = ${v}`),
    ...on(
      input.insats,
      (v) =>
        sql`exists (select 1 from insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id and i.typ = ${v} and not i.makulerad)`,
    ),
    ...on(input.kommun, (v) => sql`u.kommun_kod = ${v}`),
    ...on(input.vems, (v) => {
      if (v === 'INGEN') return utanKontaktperson
      if (v === 'INGEN_ANSVARIG') return utanAnsvarig
      return v === 'JAG' ? arMitt(scope, jag) : sql`${v}::uuid in (u.kontaktperson_id, u.arbetsterapeut_id)`
    }),
    ...on(input.vantat, (v) => sql`u.ligger_hos_sedan <= ${idag}::date - ${v}::int`),
    ...on(
      input.alderFran,
      (v) => sql`d.fodelsedatum <= (${idag}::date - make_interval(years => ${v}::int))::date`,
    ),
    ...on(
      input.alderTill,
      (v) => sql`d.fodelsedatum > (${idag}::date - make_interval(years => ${v}::int + 1))::date`,
    ),
    ...on(input.arende, (v) => sql`starts_with(u.arendenummer, ${v})`),
  ]
}

const medPerson = sql`join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id`

/** Whether the filter asks for something that stands on the person and not on the case. */
const omPerson = ({ kon, alderFran, alderTill }: ListaInput): boolean =>
  [kon, alderFran, alderTill].some(Boolean)

/** Whether the person must be known before the first page can be told from the rest. */
const ordnasEfterPerson = (input: ListaInput): boolean =>
  omPerson(input) || !input.sort || input.sort === 'namn'

const columns = sql`u.id as "utredningId", u.deltagare_id as "deltagareId", u.kommun_kod as "kommunKod", u.arendenummer, u.skyddad,
  case when u.skyddad then null else d.fornamn end as fornamn, case when u.skyddad then null else d.efternamn end as efternamn,
  case when u.skyddad then null else d.fodelsedatum end as fodelsedatum, d.kon, u.spar, u.steg, u.steg_sedan as "stegSedan", u.status,
  u.ligger_hos as "liggerHos", u.ligger_hos_sedan as "liggerHosSedan", u.kontaktperson_id as "kontaktpersonId",
  u.arbetsterapeut_id as "arbetsterapeutId", u.identifierad, u.aktualiserad, u.teambeslut, u.nasta_kontakt as "nastaKontakt",
  u.vilande_till as "vilandeTill", u.avslutad, u.avslutsorsak`

const dateFields = [
  'fodelsedatum',
  'stegSedan',
  'liggerHosSedan',
  'identifierad',
  'aktualiserad',
  'nastaKontakt',
  'vilandeTill',
  'avslutad',
] as const

/** The open cases of a board. */
const iTeamet = (f: TavlaUrval): Prisma.Sql =>
  sql`u.oppen_team = ${f.teamKod} and u.avslutad is null ${f.kommun ? sql`and u.kommun_kod = ${f.kommun}` : empty}`

/** Whether a case stands still: the last step has no end to come to. */
const stilla = (f: TavlaUrval): Prisma.Sql =>
  sql`(u.status = 'PAGAENDE' and u.steg <> 'STOD_VIDARE' and u.steg_sedan < ${f.stillaFore}::date)`

function toRad(raw: RawRad): ListRad {
  const dates = Object.fromEntries(dateFields.map((f) => [f, fromDb(raw[f])]))
  return { ...raw, ...dates } as unknown as ListRad
}

export const listaStore = {
  /** A part of the list, and how many there are in all (0 where the part is empty). No part: all of them, for an export. */
  async lista(
    tx: Tx,
    scope: ArendeScope,
    input: ListaInput,
    jag: string,
    idag: Datum,
    fonster?: Fonster,
  ): Promise<{ rader: ListRad[]; antal: number }> {
    const where = join([narrowed(scope), ...filters(scope, input, jag, idag)], ' and ')
    const page = fonster ? sql`limit ${fonster.antal} offset ${fonster.hoppa}` : empty
    const orderBy = sql`order by ${ordering(input)}`
    const visas = ordnasEfterPerson(input)
      ? sql`utredning u ${medPerson} where ${where} ${orderBy} ${page}`
      : sql`(select u.* from utredning u where ${where} ${orderBy} ${page}) u ${medPerson} ${orderBy}`
    // Counted apart: what is counted in the same breath must all be read, and in order, before the first row can be given.
    const rows = await tx.$queryRaw<(RawRad & { antal: number })[]>`
      select ${columns}, (select count(*)::int from utredning u ${omPerson(input) ? medPerson : empty} where ${where}) as antal
      from ${visas}`
    return { rader: rows.map(({ antal: _, ...raw }) => toRad(raw)), antal: rows[0]?.antal ?? 0 }
  },

  /**
   * A team's open cases for its board, of one kommun where named: in each step the first so many by how long they have been
   * in it, the first so many of those that stand still, and those named by id.
   */
  async tavla(tx: Tx, f: TavlaFraga): Promise<TavlaRad[]> {
    const rows = await tx.$queryRaw<(RawRad & Pick<TavlaRad, 'iKolumn' | 'iStilla'>)[]>`
      with stegen as (select unnest(${f.steg}::text[]) as steg),
      i_kolumn as materialized (
        select o.id from stegen s, lateral (select u.id from utredning u where ${iTeamet(f)} and u.steg = s.steg
          order by u.steg_sedan, u.id limit ${f.perKolumn}) o),
      i_stilla as materialized (
        select o.id from stegen s, lateral (select u.id, u.steg_sedan from utredning u where ${iTeamet(f)} and u.steg = s.steg
          and ${stilla(f)} order by u.steg_sedan, u.id limit ${f.iLista}) o order by o.steg_sedan, o.id limit ${f.iLista}),
      valda as materialized (
        select v.id, bool_or(v.kolumn) as "iKolumn", bool_or(v.stilla) as "iStilla"
        from (select id, true as kolumn, false as stilla from i_kolumn union all select id, false, true from i_stilla
          union all select unnest(${f.ocksa}::uuid[]), false, false) v group by v.id)
      select ${columns}, v."iKolumn", v."iStilla"
      from valda v join utredning u on u.id = v.id ${medPerson}
      where u.id = any(array(select id from valda)) and u.oppen_team = ${f.teamKod}
      order by u.steg_sedan, u.id`
    return rows.map(({ iKolumn, iStilla, ...raw }) => ({ ...toRad(raw), iKolumn, iStilla }))
  },

  /**
   * How many open cases a team has, of one kommun where named, and how many stand still: per step, and per person who
   * carries them, those who carry most first and so many of them in each role.
   */
  async tavlatal(tx: Tx, f: TavlaUrval, perRoll: number): Promise<Tavlatal[]> {
    return tx.$queryRaw`
      select t.per, t.vem, t.antal, t.stilla, t."avAlla" from (
        select x.*, (count(*) over (partition by x.per))::int as "avAlla", row_number() over (partition by x.per order by x.antal desc, x.vem) as plats
        from (
          select case grouping(u.steg, u.arbetsterapeut_id) when 1 then 'STEG' when 2 then 'ARBETSTERAPEUT' else 'PROJEKTMEDARBETARE' end as per,
            coalesce(u.steg, u.arbetsterapeut_id::text, u.kontaktperson_id::text) as vem,
            count(*)::int as antal, (count(*) filter (where ${stilla(f)}))::int as stilla
          from utredning u where ${iTeamet(f)}
          group by grouping sets ((u.steg), (u.arbetsterapeut_id), (u.kontaktperson_id))) x) t
      where t.per = 'STEG' or t.plats <= ${perRoll} order by t.per, t.plats`
  },

  /** A team's name, its kommuner today, and what all kommuner are called, by code. */
  async team(
    tx: Tx,
    teamKod: string,
  ): Promise<{ namn: string; kommuner: string[]; namnen: Map<string, string> }> {
    const rows = await tx.$queryRaw<{ namn: string; kommuner: string[]; namnen: Record<string, string> }[]>`
      select t.namn, array(select tk.kommun_kod from team_kommun tk where tk.team_kod = t.kod and tk.fran <= greatest(vagg.idag(), p.fran) and (tk.till is null or tk.till >= vagg.idag()) order by 1) as kommuner,
        (select jsonb_object_agg(k.kod, k.namn) from kommun k) as namnen
      from team t join program p on p.kod = t.program_kod where t.kod = ${teamKod}`
    const [row] = rows
    return {
      namn: row?.namn ?? '',
      kommuner: row?.kommuner ?? [],
      namnen: new Map(Object.entries(row?.namnen ?? {})),
    }
  },
}
