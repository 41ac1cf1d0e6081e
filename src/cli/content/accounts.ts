import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { AnyProgramme } from '@/programme/register'
import type { Roll } from '@/server/actor'

interface Account {
  epost: string
  namn: string
  roll: Roll
  yrke?: string
  kommunKod?: string
  teamKod?: string
}

// Invented people, dealt out in order so that every making gives the same.
const fornamn = [
  'Sofia',
  'Peter',
  'Anneli',
  'Johan',
  'Lena',
  'Farid',
  'Karin',
  'Mikael',
  'Ulrika',
  'Tomas',
  'Amina',
  'Bengt',
  'Camilla',
  'David',
  'Eva',
]
const efternamn = [
  'Hultgren',
  'Gustavsson',
  'Frisk',
  'Ek',
  'Ståhl',
  'Amini',
  'Malmqvist',
  'Sandberg',
  'Lundin',
  'Hedman',
  'Warsame',
  'Törn',
  'Åberg',
  'Nyman',
  'Östlund',
  'Fors',
  'Rask',
]

/** The demo accounts of a programme: one for each role and scope, and a second projektmedarbetare in each nod. */
export function demoAccounts(programme: AnyProgramme): Account[] {
  const accounts: Omit<Account, 'namn'>[] = []
  for (const [i, k] of programme.kommuner.entries()) {
    const yrke = i % 2 === 0 ? 'ARBETSMARKNADSHANDLAGGARE' : 'SOCIALSEKRETERARE'
    const andra = i % 2 === 0 ? 'SOCIALSEKRETERARE' : 'ARBETSMARKNADSHANDLAGGARE'
    accounts.push({
      epost: `projektmedarbetare.${k.ascii}`,
      roll: 'PROJEKTMEDARBETARE',
      yrke,
      kommunKod: k.kommunkod,
    })
    if (k.nod)
      accounts.push({
        epost: `projektmedarbetare2.${k.ascii}`,
        roll: 'PROJEKTMEDARBETARE',
        yrke: andra,
        kommunKod: k.kommunkod,
      })
    accounts.push({ epost: `remittent.${k.ascii}`, roll: 'REMITTENT', kommunKod: k.kommunkod })
    accounts.push({ epost: `loggranskare.${k.ascii}`, roll: 'LOGGRANSKARE', kommunKod: k.kommunkod })
  }
  for (const t of programme.team)
    accounts.push({ epost: `arbetsterapeut.${t.ascii}`, roll: 'ARBETSTERAPEUT', teamKod: t.kod })
  accounts.push(
    { epost: 'lakare', roll: 'FORTROENDELAKARE' },
    { epost: 'projektledare', roll: 'PROJEKTLEDARE' },
    { epost: 'projektadministrator', roll: 'PROJEKTADMINISTRATOR' },
    { epost: 'styrgrupp', roll: 'STYRGRUPP' },
    { epost: 'systemadministrator', roll: 'SYSTEMADMINISTRATOR' },
  )
  return accounts.map((a, i) => ({
    ...a,
    epost: `${a.epost}@demo.example`,
    namn: `${fornamn[i % fornamn.length]} ${efternamn[(i * 7) % efternamn.length]}`,
  }))
}

/** Creates the demo accounts with one password (given as its hash) and memberships from the programme's start. Gives their ids by e-mail. */
export async function layInAccounts(
  client: pg.Client,
  programme: AnyProgramme,
  losenordHash: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const a of demoAccounts(programme)) {
    const id = randomUUID()
    ids.set(a.epost, id)
    await client.query(
      'insert into public.anvandare (id, epost, namn, losenord_hash, demo) values ($1, $2, $3, $4, true)',
      [id, a.epost, a.namn, losenordHash],
    )
    await client.query(
      `insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, team_kod, fran, bekraftad_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [
        randomUUID(),
        id,
        programme.kod,
        a.roll,
        a.yrke ?? null,
        a.kommunKod ?? null,
        a.teamKod ?? null,
        programme.period.fran,
      ],
    )
  }
  return ids
}
