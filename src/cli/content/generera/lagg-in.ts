import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { AnyProgramme } from '@/programme/register'
import { laggInByggda } from '../demo/lagg-in'
import { forlagor, KONTAKT, TERAPEUT } from './forlagor'
import { type Kommun, kommunerFor } from './organisation'
import { pahittad } from './personer'

/** Every table of a life, the samtycke before the sending: then the opening of a case is written once. */
const TABELLER = [
  'deltagare',
  'utredning',
  'steg_period',
  'status_period',
  'samtycke',
  'aktualisering',
  'teambeslut',
  'kartlaggning_bidrag',
  'aktivitetsformaga',
  'rekommendation',
  'rekommendation_steg',
  'insats',
  'anteckning',
  'atkomst',
  'malintervall',
] as const

/** What differs between a copy and its pattern, other than ids, days and whose it is. */
const EGET: Partial<Record<(typeof TABELLER)[number], Record<string, string>>> = {
  deltagare: Object.fromEntries(
    [
      'fornamn',
      'efternamn',
      'nummer',
      'nummer_typ',
      'nummer_saknas_skal',
      'fodelsedatum',
      'kon',
      'person',
    ].map((k) => [k, `p.${k}`]),
  ),
  utredning: { arendenummer: 'p.arendenummer' },
  malintervall: { kon: 'p.kon', person: 'p.person' },
}

/** One copy is moved back at most so many days, so that a case's days are its own. */
const SKIFT = 7
/** One in so many is also known in the kommun before: one person, two utredningar. */
const TVA_KOMMUNER = 200

/**
 * Lays in invented participants in bulk. Some hundred lives are built as the demo's are, laid in and counted by the
 * programme's own rule; each participant is one of them, copied by set-based SQL with other ids and name, moved some
 * days back. The rule only compares days with each other, so a life that is moved has its intervals moved with it.
 * One transaction a kommun; the wall's triggers work as ever. Gives how many rows there are of each table.
 */
export async function generera(
  client: pg.Client,
  programme: AnyProgramme,
  antal: { kommuner: number; deltagare: number },
  framsteg: (klara: number) => void = () => undefined,
): Promise<Record<string, number>> {
  const rader: Record<string, number> = {}
  const kommuner = await iTransaktion(client, async () => {
    const alla = await kommunerFor(client, programme, antal.kommuner, antal.deltagare)
    await laggUndanForlagor(client, programme, alla[0]?.kod ?? '')
    return alla
  })
  const kopiera = await kopieringar(client)
  const fro = randomUUID()
  let forst = 0
  for (const kommun of kommuner) {
    await iTransaktion(client, async () => {
      await dela(client, kommun, forst, Math.ceil(antal.deltagare / kommuner.length), fro)
      for (const [tabell, sql] of kopiera) {
        const { rowCount } = await client.query(sql)
        rader[tabell] = (rader[tabell] ?? 0) + (rowCount ?? 0)
      }
    })
    forst += kommun.antal
    framsteg(forst)
  }
  await client.query('analyze')
  return rader
}

async function iTransaktion<T>(client: pg.Client, arbete: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('set local role kraft_vagg')
    // Triggers and foreign keys keep the plans they made while the tables were empty: by index from the first row.
    await client.query('set local enable_seqscan = off')
    const varde = await arbete()
    await client.query('commit')
    return varde
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

// Laid in and counted as everybody is, kept aside, and taken away again before anybody has seen them.
async function laggUndanForlagor(
  client: pg.Client,
  programme: AnyProgramme,
  kommunKod: string,
): Promise<void> {
  const { rows } = await client.query<{ idag: string }>('select vagg.idag()::text as idag')
  const byggda = forlagor(programme, kommunKod, rows[0]?.idag ?? '')
  await laggInByggda(client, byggda)
  const ids = byggda.map((u) => u.utredningId)
  await client.query('reset role')
  for (const tabell of TABELLER)
    await client.query(`create temp table forlaga_${tabell} (like public.${tabell})`)
  await client.query(`create temp table forlaga_nr (utredning_id uuid, nr int)`)
  await client.query(
    `create temp table ny (kommun text, team text, utredning_id uuid, fro text, skift int, fornamn text, efternamn text, nummer text, nummer_typ text,
      nummer_saknas_skal text, fodelsedatum date, kon text, person text, arendenummer text, kontakt uuid, terapeut uuid)`,
  )
  await client.query('grant all on all tables in schema pg_temp to kraft_vagg')
  await client.query('set local role kraft_vagg')
  await client.query(
    'insert into forlaga_nr select id, n - 1 from unnest($1::uuid[]) with ordinality x(id, n)',
    [ids],
  )
  for (const tabell of TABELLER) {
    const vilka =
      tabell === 'deltagare'
        ? 'x.id in (select deltagare_id from public.utredning where id = any($1))'
        : tabell === 'utredning'
          ? 'x.id = any($1)'
          : 'x.utredning_id = any($1)'
    await client.query(`insert into forlaga_${tabell} select x.* from public.${tabell} x where ${vilka}`, [
      ids,
    ])
  }
  for (const tabell of TABELLER.toReversed()) {
    await client.query(
      `delete from public.${tabell} x using forlaga_${tabell} f where x.kommun_kod = f.kommun_kod and x.id = f.id`,
    )
  }
}

/** The statement that copies each table, its columns read from the database so that a new one is not forgotten. */
async function kopieringar(client: pg.Client): Promise<[string, string][]> {
  const { rows } = await client.query<{ tabell: string; kolumn: string; typ: string }>(
    `select c.relname as tabell, a.attname as kolumn, format_type(a.atttypid, null) as typ
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
    [TABELLER],
  )
  return TABELLER.map((tabell) => {
    const kolumner = rows.filter((r) => r.tabell === tabell)
    const varden = kolumner.map((k) => EGET[tabell]?.[k.kolumn] ?? varde(k.kolumn, k.typ))
    const hor =
      tabell === 'deltagare'
        ? 'f.id = u.deltagare_id'
        : `f.${tabell === 'utredning' ? 'id' : 'utredning_id'} = u.id`
    return [
      tabell,
      `insert into public.${tabell} (${kolumner.map((k) => k.kolumn).join(', ')})
       select ${varden.join(', ')} from ny p join forlaga_utredning u on u.id = p.utredning_id join forlaga_${tabell} f on ${hor}`,
    ]
  })
}

// An id of version 4 as everywhere, the same for the same participant and pattern row.
const nyttId = (kolumn: string, fro = 'p.fro'): string =>
  `overlay(overlay(md5(${fro} || ${kolumn}) placing '4' from 13) placing '8' from 17)::uuid`

function varde(kolumn: string, typ: string): string {
  if (kolumn === 'kommun_kod') return 'p.kommun'
  if (kolumn === 'team_kod') return 'p.team'
  if (typ === 'date') return `f.${kolumn} - p.skift`
  if (typ.startsWith('timestamp')) return `f.${kolumn} - make_interval(days => p.skift)`
  if (typ === 'uuid')
    return `case f.${kolumn} when '${KONTAKT}' then p.kontakt when '${TERAPEUT}' then p.terapeut else ${nyttId(`f.${kolumn}`)} end`
  return `f.${kolumn}`
}

/** Who the next kommun's participants are, which life each has, and who helps them. */
async function dela(
  client: pg.Client,
  kommun: Kommun,
  forst: number,
  perKommun: number,
  fro: string,
): Promise<void> {
  const folk = Array.from({ length: kommun.antal }, (_, i) => {
    const nr = forst + i
    const arNagonAnnan = nr % TVA_KOMMUNER === TVA_KOMMUNER - 1 && nr >= perKommun
    return {
      nr,
      ...pahittad(arNagonAnnan ? nr - perKommun : nr),
      kontakt: kommun.kontakter[i % kommun.kontakter.length],
      terapeut: kommun.terapeuter[nr % kommun.terapeuter.length],
    }
  })
  await client.query('truncate ny')
  // A number that somebody in the kommun has already is nobody else's.
  await client.query(
    `insert into ny select $3, $4, f.utredning_id, $2 || x.nr, x.nr % ${SKIFT}, x.fornamn, x.efternamn, case when ledigt then x.nummer end,
       case when ledigt then x."nummerTyp" else 'SAKNAS' end, coalesce(x."nummerSaknasSkal", case when not ledigt then 'Påhittad person, gjord för prov.' end),
       x.fodelsedatum, x.kon, coalesce(case when ledigt then x.person end, ${nyttId('u.deltagare_id', '$2 || x.nr')}::text),
       null, x.kontakt, x.terapeut
     from jsonb_to_recordset($1) x(nr int, fornamn text, efternamn text, nummer text, "nummerTyp" text, "nummerSaknasSkal" text,
         fodelsedatum date, kon text, person text, kontakt uuid, terapeut uuid)
       join forlaga_nr f on f.nr = x.nr % (select count(*) from forlaga_nr) join forlaga_utredning u on u.id = f.utredning_id,
       lateral (select not exists (select 1 from public.deltagare d where d.kommun_kod = $3 and d.nummer = x.nummer) as ledigt) l`,
    [JSON.stringify(folk), fro, kommun.kod, kommun.team],
  )
  await client.query(
    `with numrerade as (
       select p.ctid as rad, extract(year from u.identifierad - p.skift)::int as ar,
         row_number() over (partition by extract(year from u.identifierad - p.skift) order by u.identifierad - p.skift, p.fro) as n
       from ny p join forlaga_utredning u on u.id = p.utredning_id),
     nummer as (
       select a.ar, nya.arendenummer, nya.n from (select ar, max(n)::int as antal from numrerade group by ar) a,
         lateral vagg.nytt_arendenummer($1, a.ar, a.antal) with ordinality nya(arendenummer, n))
     update ny set arendenummer = nummer.arendenummer from numrerade join nummer on (nummer.ar, nummer.n) = (numrerade.ar, numrerade.n)
     where ny.ctid = numrerade.rad`,
    [kommun.kod],
  )
}
