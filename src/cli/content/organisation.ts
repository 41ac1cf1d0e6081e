import type pg from 'pg'
import { type AnyProgramme, databaseSettings } from '@/programme/register'

/** Lays in a programme and its organisation: kommuner, teams, which kommun is in which team, and the targets of Mål 1. */
export async function layInOrganisation(client: pg.Client, programme: AnyProgramme): Promise<void> {
  const { kod, namn, agare, period, team, kommuner, lan } = programme
  await client.query(
    'insert into public.program (kod, namn, fran, till, agare, installningar) values ($1, $2, $3, $4, $5, $6)',
    [kod, namn, period.fran, period.till, agare, databaseSettings(programme)],
  )
  for (const k of kommuner) {
    await client.query('insert into public.kommun (kod, namn, prefix, lan) values ($1, $2, $3, $4)', [
      k.kommunkod,
      k.namn,
      k.prefix,
      lan,
    ])
  }
  for (const t of team) {
    const nod = kommuner.find((k) => k.team === t.kod && k.nod)
    if (!nod) throw new Error(`Teamet ${t.kod} saknar nod`)
    await client.query(
      'insert into public.team (kod, program_kod, namn, nod_kommun_kod) values ($1, $2, $3, $4)',
      [t.kod, kod, t.namn, nod.kommunkod],
    )
  }
  for (const k of kommuner) {
    await client.query(
      'insert into public.team_kommun (program_kod, kommun_kod, team_kod, fran) values ($1, $2, $3, $4)',
      [kod, k.kommunkod, k.team, period.fran],
    )
    await client.query(
      `insert into public.malvarde (program_kod, kommun_kod, indikator, varde, fran) values ($1, $2, 'M1', $3, $4)`,
      [kod, k.kommunkod, k.mal, period.fran],
    )
  }
}
