import type pg from 'pg'
import { sqlState } from '@/server/db/errors'
import { withOwner } from '@/server/db/owner'
import { CommandRefusal } from '../refusal'
import { type Huvud, lasKopia, provaKopia } from './fil'
import { allaTabeller, migreringar, type Tabell } from './katalog'
import { exaktText, loggaKopia, nyckelmarke } from './ta-kopia'

export interface Aterstallt {
  huvud: Huvud
  /** Table → number of rows. */
  antal: Record<string, number>
  /** The database counts people with the key that the copy was made under. */
  sammaNyckel: boolean
}

/**
 * Makes the database hold what a backup holds and nothing else, in one transaction: all of it or nothing. Refuses a file
 * that is damaged or of other migrations, and, unless `ersatt`, a database that holds something. The tables are locked
 * for as long as it takes. Logged in the same transaction, with where each replaced chain of the log stood.
 */
export async function laggTillbaka(plats: string, { ersatt }: { ersatt: boolean }): Promise<Aterstallt> {
  const { huvud, antal } = await provaKopia(plats)
  try {
    await withOwner(async (client) => {
      await exaktText(client)
      const tabeller = await allaTabeller(client)
      await kravSammaTabeller(client, huvud, antal, tabeller)
      await las(client, tabeller)
      if (!ersatt) await kravTomt(client, tabeller)
      const forraKedjor = await kedjor(client)
      await utanTriggers(client, tabeller, () => ersattAllt(client, plats, tabeller))
      await loggaKopia(client, 'SAKERHETSKOPIA_ATERSTALLD', { tagen: huvud.tagen, forraKedjor })
    })
  } catch (error) {
    if (['55P03', '40P01'].includes(sqlState(error) ?? '')) {
      throw new CommandRefusal('Databasen används. Stoppa appen och försök igen. Inget har ändrats.')
    }
    throw error
  }
  return { huvud, antal, sammaNyckel: huvud.nyckel === nyckelmarke() }
}

async function kravSammaTabeller(
  client: pg.Client,
  huvud: Huvud,
  antal: Record<string, number>,
  tabeller: Tabell[],
): Promise<void> {
  const har = await migreringar(client)
  const text = (m: Huvud['migreringar']): string => m.map((x) => `${x.namn} ${x.summa}`).join()
  const namn = (t: string[]): string => t.toSorted().join()
  if (
    text(har) === text(huvud.migreringar) &&
    namn(Object.keys(antal)) === namn(tabeller.map((t) => t.namn))
  ) {
    return
  }
  throw new CommandRefusal(
    `Säkerhetskopian togs med en annan version av KRAFT (${huvud.migreringar.at(-1)?.namn}, databasen har ${har.at(-1)?.namn}). ` +
      'Återställ med den versionen och uppgradera sedan. Inget har ändrats.',
  )
}

/** For each owner of tables: its own, with the right to do what only an owner may. */
async function somAgare(
  client: pg.Client,
  tabeller: Tabell[],
  sql: (tabeller: Tabell[]) => string,
): Promise<void> {
  for (const agare of new Set(tabeller.map((t) => t.agare))) {
    await client.query(`set local role ${agare}`)
    await client.query(sql(tabeller.filter((t) => t.agare === agare)))
  }
  await client.query('set local role kraft_vagg')
}

const namnen = (tabeller: Tabell[]): string => tabeller.map((t) => t.namn).join(', ')

async function las(client: pg.Client, tabeller: Tabell[]): Promise<void> {
  await client.query(`set local lock_timeout = '15s'`)
  await somAgare(client, tabeller, (egna) => `lock table ${namnen(egna)} in access exclusive mode`)
}

async function kravTomt(client: pg.Client, tabeller: Tabell[]): Promise<void> {
  for (const { namn } of tabeller) {
    const { rowCount } = await client.query(`select 1 from ${namn} limit 1`)
    if (!rowCount) continue
    throw new CommandRefusal(
      'Databasen är inte tom. Inget har ändrats. Lägg till --ja om allt i den ska ersättas av kopian.',
    )
  }
}

async function kedjor(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ kedja: string; nr: string }>('select kedja, nr from logg.kedja')
  return Object.fromEntries(rows.map((r) => [r.kedja, Number(r.nr)]))
}

// The triggers decide what new rows say of who may see them. These rows have said it once, and shall say the same.
async function utanTriggers(client: pg.Client, tabeller: Tabell[], work: () => Promise<void>): Promise<void> {
  const med = tabeller.filter((t) => t.harTriggers)
  const satt = (vad: 'disable' | 'enable'): Promise<void> =>
    somAgare(client, med, (egna) =>
      egna.map(({ namn }) => `alter table ${namn} ${vad} trigger user`).join(';'),
    )
  await satt('disable')
  await work()
  await satt('enable')
}

async function ersattAllt(client: pg.Client, plats: string, tabeller: Tabell[]): Promise<void> {
  await somAgare(client, tabeller, (egna) => `truncate ${namnen(egna)}`)
  for await (const del of lasKopia(plats)) {
    if ('kraft' in del || del.rader.length === 0) continue
    const tabell = tabeller.find((t) => t.namn === del.tabell)
    if (tabell?.kolumner.join() !== del.kolumner.join()) throw new Error(`Okänd tabell ${del.tabell}`)
    await client.query(
      `insert into ${tabell.namn} (${del.kolumner.join(', ')})
       select ${del.kolumner.map((k) => `r.${k}`).join(', ')} from unnest($1::${tabell.namn}[]) r`,
      [del.rader],
    )
  }
  await somAgare(client, tabeller, (egna) => `analyze ${namnen(egna)}`)
}
