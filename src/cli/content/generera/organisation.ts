import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { AnyProgramme } from '@/programme/register'

/** A kommun to fill: its staff are dealt out over the participants. */
export interface Kommun {
  kod: string
  team: string
  antal: number
  kontakter: string[]
  terapeuter: string[]
}

/** So many participants a projektmedarbetare has, and an arbetsterapeut. */
const PER_KONTAKT = 28
const PER_TERAPEUT = 120
/** Invented kommuner stand so many together in an invented team. */
const PER_TEAM = 4
/** Real kommunkoder end at 2584. */
const FORSTA_KOD = 9000

/**
 * Gives so many kommuner with a share each of the participants: those of the programme first, then invented ones, in
 * invented teams. What is missing of organisation and staff is made; staff made here have no password.
 */
export async function kommunerFor(
  client: pg.Client,
  programme: AnyProgramme,
  antalKommuner: number,
  antalDeltagare: number,
): Promise<Kommun[]> {
  await paHitta(client, programme, antalKommuner)
  const { rows } = await client.query<{ kod: string; team: string }>(
    `select k.kod, tk.team_kod as team from public.kommun k join public.team_kommun tk on tk.kommun_kod = k.kod
     where tk.program_kod = $1 and tk.till is null order by k.lan = $2 desc, k.kod limit $3`,
    [programme.kod, programme.lan, antalKommuner],
  )
  const kommuner = rows.map((r, i) => ({
    ...r,
    antal:
      Math.floor(((i + 1) * antalDeltagare) / rows.length) - Math.floor((i * antalDeltagare) / rows.length),
    kontakter: [] as string[],
    terapeuter: [] as string[],
  }))
  for (const k of kommuner) {
    k.kontakter = await personal(client, programme, { kommun: k.kod }, Math.ceil(k.antal / PER_KONTAKT))
  }
  for (const team of new Set(kommuner.map((k) => k.team))) {
    const egna = kommuner.filter((k) => k.team === team)
    const antal = egna.reduce((n, k) => n + k.antal, 0)
    const terapeuter = await personal(client, programme, { team }, Math.ceil(antal / PER_TERAPEUT))
    for (const k of egna) k.terapeuter = terapeuter
  }
  return kommuner
}

/** Invented kommuner, codes and prefixes that no real one has, until there are so many in the programme. */
async function paHitta(client: pg.Client, programme: AnyProgramme, antal: number): Promise<void> {
  const { rows } = await client.query<{ kod: string }>(
    'select distinct kommun_kod as kod from public.team_kommun where program_kod = $1',
    [programme.kod],
  )
  const redan = rows.filter((r) => Number(r.kod) > FORSTA_KOD).length
  for (let n = redan + 1; n <= antal - (rows.length - redan); n++) {
    const kod = String(FORSTA_KOD + n)
    const team = `PAHITTAT_${Math.ceil(n / PER_TEAM)}`
    const bokstav = (i: number): string => String.fromCharCode(65 + (i % 26))
    await client.query('insert into public.kommun (kod, namn, prefix, lan) values ($1, $2, $3, $4)', [
      kod,
      `Påhittad ${n}`,
      `X${bokstav(Math.floor(n / 26))}${bokstav(n)}`,
      '99',
    ])
    await client.query(
      `insert into public.team (kod, program_kod, namn, nod_kommun_kod) values ($1, $2, $3, $4) on conflict do nothing`,
      [team, programme.kod, `Påhittat ${Math.ceil(n / PER_TEAM)}`, kod],
    )
    await client.query(
      'insert into public.team_kommun (program_kod, kommun_kod, team_kod, fran) values ($1, $2, $3, $4)',
      [programme.kod, kod, team, programme.period.fran],
    )
    await client.query(
      `insert into public.malvarde (program_kod, kommun_kod, indikator, varde, fran) values ($1, $2, 'M1', $3, $4)`,
      [programme.kod, kod, 28, programme.period.fran],
    )
  }
}

async function personal(
  client: pg.Client,
  programme: AnyProgramme,
  vems: { kommun: string } | { team: string },
  antal: number,
): Promise<string[]> {
  const [roll, kommun, team] =
    'kommun' in vems ? ['PROJEKTMEDARBETARE', vems.kommun, null] : ['ARBETSTERAPEUT', null, vems.team]
  const { rows } = await client.query<{ id: string }>(
    `select anvandare_id as id from public.medlemskap where program_kod = $1 and roll = $2
     and kommun_kod is not distinct from $3 and team_kod is not distinct from $4
     and bekraftad_at is not null and avslutad_at is null and till is null order by foreslagen_at, id`,
    [programme.kod, roll, kommun, team],
  )
  const ids = rows.map((r) => r.id)
  const nya = Array.from({ length: Math.max(0, antal - ids.length) }, () => randomUUID())
  const plats = (kommun ?? team ?? '').toLowerCase()
  await client.query(
    `insert into public.anvandare (id, epost, namn)
     select id, 'pahittad.' || $2 || '.' || id || '@generera.example', 'Påhittad ' || initcap($3) || ' ' || n
     from unnest($1::uuid[]) with ordinality x(id, n)`,
    [nya, plats, kommun ? 'medarbetare' : 'terapeut'],
  )
  await client.query(
    `insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, team_kod, fran, bekraftad_at)
     select gen_random_uuid(), id, $2, $3, $4, $5, $6, $7, now() from unnest($1::uuid[]) id`,
    [nya, programme.kod, roll, kommun ? 'SOCIALSEKRETERARE' : null, kommun, team, programme.period.fran],
  )
  return [...ids, ...nya]
}
