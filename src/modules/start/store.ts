import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { arMitt, type ArendeScope, utanAnsvarig, utanKontaktperson } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { ArendeLage } from './domain/arbetslista'

/** What a membership may be tied to. */
export interface Omfang {
  kod: string
  slag: 'KOMMUN' | 'TEAM' | 'PROGRAM'
  namn: string
}

/** The kommuner, teams and programmes, by code. */
export async function scopes(tx: Tx): Promise<Map<string, Omfang>> {
  const rows = await tx.$queryRaw<Omfang[]>`
    select kod, 'KOMMUN' as slag, namn from kommun
    union all select kod, 'TEAM', namn from team
    union all select kod, 'PROGRAM', namn from program`
  return new Map(rows.map((r) => [r.kod, r]))
}

/** A case in the worklist: where it stands, and who it is about. A protected person has no name here. */
export interface StartArende extends Omit<ArendeLage, 'uppfoljningForfaller'> {
  deltagareId: string
  kommunKod: string
  arendenummer: string
  skyddad: boolean
  namn: string | null
  avslutsorsak: string | null
  nastaKontaktVad: string | null
  mitt: boolean
  /** A task in it is named for oneself. */
  minUppgift: boolean
}

/** Something that happened in one's cases lately, done by somebody else. */
export interface Nyhet {
  utredningId: string
  slag: 'BESLUT' | 'SIGNERAD' | 'LAKARSVAR' | 'BIDRAG' | 'ANTECKNING'
  kod: string | null
  vem: string | null
  at: Date
}

/** A case that a samtycke which was withdrawn, or whose end date passed, has closed to the team. */
export interface Stangd {
  arendenummer: string
  sedan: Datum
  orsak: 'ATERKALLAT' | 'UTGANGET'
}

type Raw = { [K in keyof StartArende]: StartArende[K] extends Datum | null ? Date | null : StartArende[K] }
const dateFields = [
  'liggerHosSedan',
  'stegSedan',
  'kompletteraSenast',
  'nastaKontakt',
  'senasteKontakt',
  'vilandeTill',
  'samtyckeTill',
  'avslutad',
  'signerad',
  'lakarsvarOnskat',
] as const

const narrowed = (scope: ArendeScope): Prisma.Sql =>
  scope.slag === 'KOMMUN'
    ? Prisma.sql`u.kommun_kod = ${scope.kommunKod}`
    : Prisma.sql`u.oppen_team = ${scope.teamKod}`

// The team has nothing to do with a closed case; the kommun follows it up.
const aktuella = (scope: ArendeScope): Prisma.Sql =>
  scope.slag === 'KOMMUN'
    ? Prisma.sql`(u.avslutad is null or (u.uppfoljd is null and u.avslutad > current_date - 400))`
    : Prisma.sql`u.avslutad is null`

/** Cases with a task that is named for oneself, whoever's they are. */
const harMinUppgift = (scope: ArendeScope, jag: string): Prisma.Sql =>
  scope.slag === 'KOMMUN'
    ? Prisma.sql`u.id = any(array(select p.utredning_id from uppgift p
        where p.kommun_kod = ${scope.kommunKod} and p.anvandare_id = ${jag}::uuid and p.klar_at is null))`
    : Prisma.sql`false`

export const startStore = {
  /**
   * How many open cases of a scope stand in each step: all, one's own, and nobody's: the kommun's without a kontaktperson, the
   * team's without an ansvarig arbetsterapeut. Row-level security leaves out the protected that are not one's to know of.
   */
  async antal(
    tx: Tx,
    scope: ArendeScope,
    jag: string,
  ): Promise<{ steg: string; alla: number; mina: number; ingens: number }[]> {
    const ingens = scope.slag === 'KOMMUN' ? utanKontaktperson : utanAnsvarig
    return tx.$queryRaw`
      select u.steg, count(*)::int as alla, (count(*) filter (where ${arMitt(scope, jag)}))::int as mina,
        (count(*) filter (where ${ingens}))::int as ingens
      from utredning u where ${narrowed(scope)} and u.avslutad is null group by u.steg`
  },

  /**
   * The open cases of a scope, and the closed ones that wait for their follow-up or have a task for oneself, in one
   * statement: all of them, or one's own, those with such a task and those named by id.
   */
  async arenden(
    tx: Tx,
    scope: ArendeScope,
    jag: string,
    val: 'alla' | { minaOch: string[] },
  ): Promise<StartArende[]> {
    // What only the kommun's worklist asks for is not looked up for a team.
    const iKommunen = Prisma.sql`${scope.slag === 'KOMMUN'}::boolean`
    const minUppgift = harMinUppgift(scope, jag)
    const vilka =
      val === 'alla'
        ? Prisma.sql`true`
        : Prisma.sql`(${arMitt(scope, jag)} or ${minUppgift} or u.id = any(${val.minaOch}::uuid[]))`
    const rows = await tx.$queryRaw<Raw[]>`
      select u.id as "utredningId", u.deltagare_id as "deltagareId", u.kommun_kod as "kommunKod", u.arendenummer, u.skyddad,
        case when u.skyddad then null else d.fornamn || ' ' || d.efternamn end as namn,
        u.steg, u.status, u.ligger_hos as "liggerHos", u.ligger_hos_sedan as "liggerHosSedan", u.steg_sedan as "stegSedan", u.teambeslut,
        u.nasta_kontakt as "nastaKontakt", u.nasta_kontakt_vad as "nastaKontaktVad", u.vilande_till as "vilandeTill", u.avslutad, u.avslutsorsak,
        (${arMitt(scope, jag)}) is true as mitt, ${minUppgift} as "minUppgift",
        case when u.teambeslut = 'KOMPLETTERAS' then (select b.komplettera_senast from teambeslut b
          where b.kommun_kod = u.kommun_kod and b.utredning_id = u.id and not b.makulerad order by b.datum desc, b.skapad_at desc limit 1) end as "kompletteraSenast",
        case when ${iKommunen} and u.nasta_kontakt is null then (select max(a.datum) from anteckning a where a.kommun_kod = u.kommun_kod and a.utredning_id = u.id and not a.makulerad) end as "senasteKontakt",
        case when ${iKommunen} then (select max(s.till) from samtycke s where s.kommun_kod = u.kommun_kod and s.utredning_id = u.id and s.oppnar_team and s.aterkallat is null
          and not s.makulerad having bool_and(s.till is not null)) end as "samtyckeTill",
        case when ${iKommunen} then (select min(r.signerad) from rekommendation r where r.kommun_kod = u.kommun_kod and r.utredning_id = u.id and r.status = 'SIGNERAD' and not r.makulerad) end as signerad,
        ${iKommunen} and (u.insats_ej_startad_skal is not null or exists (select 1 from insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id and i.startad is not null and not i.makulerad)) as "harInsats",
        ${iKommunen} and exists (select 1 from insats i where i.kommun_kod = u.kommun_kod and i.utredning_id = u.id and i.status = 'PLANERAD' and not i.makulerad) as planerad,
        case when u.ligger_hos = 'LAKARE' then (select min(k.onskat_svar) from lakarkonsultation k where k.kommun_kod = u.kommun_kod and k.utredning_id = u.id and k.svarad is null and k.aterkallad is null) end as "lakarsvarOnskat",
        (select coalesce(jsonb_agg(jsonb_build_object('slag', p.slag, 'forfaller', p.forfaller) order by p.forfaller, p.slag), '[]') from uppgift p where p.kommun_kod = u.kommun_kod and p.utredning_id = u.id and p.klar_at is null
          and (p.anvandare_id is null or p.anvandare_id = ${jag}::uuid)
          and (p.roll is null or p.roll = ${scope.slag === 'KOMMUN' ? 'PROJEKTMEDARBETARE' : 'ARBETSTERAPEUT'})) as uppgifter
      from utredning u join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id
      where ${narrowed(scope)} and (${aktuella(scope)} or ${minUppgift}) and ${vilka}`
    return rows.map(
      (r) =>
        ({ ...r, ...Object.fromEntries(dateFields.map((f) => [f, fromDb(r[f])])) }) as unknown as StartArende,
    )
  },

  /** What others have done in some cases since an instant, newest first. */
  async nytt(
    tx: Tx,
    arenden: readonly Pick<StartArende, 'kommunKod' | 'utredningId'>[],
    jag: string,
    sedan: Datum,
  ): Promise<Nyhet[]> {
    if (arenden.length === 0) return []
    const ids = arenden.map((u) => u.utredningId)
    const kommuner = [...new Set(arenden.map((u) => u.kommunKod))]
    return tx.$queryRaw<Nyhet[]>`
      select n."utredningId", n.slag, n.kod, x.namn as vem, n.at from (
        select b.utredning_id as "utredningId", 'BESLUT' as slag, b.beslut as kod, b.skapad_av as av, b.skapad_at as at from teambeslut b
          where b.kommun_kod = any(${kommuner}::text[]) and b.utredning_id = any(${ids}::uuid[]) and not b.makulerad and b.skapad_at >= ${sedan}::date
        union all select r.utredning_id, 'SIGNERAD', null, r.signerad_av, r.signerad_at from rekommendation r
          where r.kommun_kod = any(${kommuner}::text[]) and r.utredning_id = any(${ids}::uuid[]) and r.status = 'SIGNERAD' and r.signerad_at >= ${sedan}::date
        union all select k.utredning_id, 'LAKARSVAR', null, k.lakare_id, k.svarad_at from lakarkonsultation k
          where k.kommun_kod = any(${kommuner}::text[]) and k.utredning_id = any(${ids}::uuid[]) and k.svarad_at >= ${sedan}::date
        union all select g.utredning_id, 'BIDRAG', g.omrade, g.andrad_av, g.andrad_at from kartlaggning_bidrag g
          where g.kommun_kod = any(${kommuner}::text[]) and g.utredning_id = any(${ids}::uuid[]) and g.andrad_at >= ${sedan}::date
        union all select a.utredning_id, 'ANTECKNING', a.typ, a.forfattare_id, a.skapad_at from anteckning a
          where a.kommun_kod = any(${kommuner}::text[]) and a.utredning_id = any(${ids}::uuid[]) and not a.makulerad and a.skapad_at >= ${sedan}::date
      ) n left join lateral (select namn from vagg.namn(array[n.av])) x on true
      where n.av is distinct from ${jag}::uuid and n.at is not null order by n.at desc limit 60`
  },

  /** Cases that were open to the team and no longer are: the number, since when and why, and no more. */
  async stangda(tx: Tx): Promise<Stangd[]> {
    const rows = await tx.$queryRaw<(Omit<Stangd, 'sedan'> & { sedan: Date })[]>`
      select arendenummer, sedan, orsak from vagg.stangda_for_teamet() order by sedan desc`
    return rows.map((r) => ({ ...r, sedan: fromDb(r.sedan) }))
  },
}
