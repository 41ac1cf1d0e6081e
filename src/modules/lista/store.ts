import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { arMitt, type ArendeScope } from '@/modules/utredning/public'
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

type RawRad = { [K in keyof ListRad]: ListRad[K] extends Datum | null ? Date | null : ListRad[K] } & {
  antal: bigint
}

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
    return sql`u.skyddad, d.efternamn collate "sv-x-icu" ${dir}, d.fornamn collate "sv-x-icu" ${dir}, u.id`
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
      if (v === 'INGEN') return sql`u.kontaktperson_id is null`
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

function toRad({ antal: _, ...raw }: RawRad): ListRad {
  const dates = Object.fromEntries(dateFields.map((f) => [f, fromDb(raw[f])]))
  return { ...raw, ...dates } as unknown as ListRad
}

export const listaStore = {
  /** One page of the list, and how many there are in all. `perSida` null: all of them, for an export. */
  async lista(
    tx: Tx,
    scope: ArendeScope,
    input: ListaInput,
    jag: string,
    idag: Datum,
    perSida: number | null,
  ): Promise<{ rader: ListRad[]; antal: number }> {
    const where = join([narrowed(scope), ...filters(scope, input, jag, idag)], ' and ')
    const page = perSida === null ? empty : sql`limit ${perSida} offset ${(input.sida - 1) * perSida}`
    const rows = await tx.$queryRaw<RawRad[]>`
      select ${columns}, count(*) over () as antal
      from utredning u join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
      where ${where} order by ${ordering(input)} ${page}`
    return { rader: rows.map(toRad), antal: Number(rows[0]?.antal ?? 0) }
  },

  /** What the kommuner are called, by code. */
  async kommunNamn(tx: Tx): Promise<Map<string, string>> {
    return new Map(
      (await tx.kommun.findMany({ select: { kod: true, namn: true } })).map((k) => [k.kod, k.namn]),
    )
  },

  /** A team's name, and its kommuner today. */
  async team(tx: Tx, teamKod: string): Promise<{ namn: string; kommuner: string[] } | null> {
    const [row] = await tx.$queryRaw<{ namn: string; kommuner: string[] }[]>`
      select t.namn, array(select tk.kommun_kod from team_kommun tk where tk.team_kod = t.kod and (tk.till is null or tk.till >= vagg.idag()) order by 1) as kommuner
      from team t where t.kod = ${teamKod}`
    return row ?? null
  },
}
