import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type pg from 'pg'
import { withOwner } from '@/server/db/owner'
import { env } from '@/server/env'
import { cliAdress } from '../door'
import { CommandRefusal } from '../refusal'
import { type Bit, provaKopia, skrivKopia } from './fil'
import { allaTabeller, migreringar, type Tabell } from './katalog'

/** How much of a table is asked for at a time, about: what is in memory, whatever the table's size. */
const LAGOM = 1_000_000

/**
 * Copies every row of every table, as all stood at one moment, to a new file that its owner alone may read, and reads
 * the file through. Logged before a row has left the database. See docs/beslut/2026-11-26-sakerhetskopia.md.
 */
export async function taKopia(plats: string): Promise<Record<string, number>> {
  const fil = await nyFil(plats)
  try {
    const tagen = new Date().toISOString()
    await withOwner((client) => loggaKopia(client, 'SAKERHETSKOPIA_TAGEN', { tagen }))
    const skrivna = await withOwner(
      async (client) => {
        await exaktText(client)
        const huvud = { tagen, nyckel: nyckelmarke(), migreringar: await migreringar(client) }
        const tabeller = await allaTabeller(client)
        return skrivKopia(fil, { kraft: 'sakerhetskopia', format: 1, ...huvud }, bitar(client, tabeller))
      },
      { snapshot: true },
    )
    await provaKopia(plats)
    return skrivna
  } catch (error) {
    fil.destroy()
    await rm(plats, { force: true })
    throw error
  }
}

async function nyFil(plats: string): Promise<WriteStream> {
  try {
    const fil = createWriteStream(plats, { flags: 'wx', mode: 0o600, flush: true })
    await once(fil, 'open')
    return fil
  } catch (error) {
    const kod = (error as NodeJS.ErrnoException).code
    if (kod === 'EEXIST') throw new CommandRefusal(`Filen ${plats} finns redan. Den skrivs inte över.`)
    throw new CommandRefusal(`Filen ${plats} går inte att skapa (${kod}).`)
  }
}

async function* bitar(client: pg.Client, tabeller: Tabell[]): AsyncGenerator<Bit> {
  for (const { namn, kolumner } of tabeller) {
    yield { tabell: namn, kolumner, rader: [] }
    await client.query(`declare kopia no scroll cursor for select t::text from ${namn} t`)
    for (let antal = 50; ;) {
      const { rows } = await client.query<[string]>({ text: `fetch ${antal} from kopia`, rowMode: 'array' })
      if (rows.length === 0) break
      const rader = rows.map(([rad]) => rad)
      yield { tabell: namn, kolumner, rader }
      const langd = rader.reduce((sum, rad) => sum + rad.length, 0) / rader.length
      antal = Math.max(1, Math.min(antal * 4, 5_000, Math.floor(LAGOM / langd)))
    }
    await client.query('close kopia')
  }
}

/** Dates, times and numbers as text that is read back as the very same value, whatever the server is set to. */
export async function exaktText(client: pg.Client): Promise<void> {
  await client.query(`set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
    set local timezone = 'UTC'; set local extra_float_digits = 1; set local bytea_output = 'hex'`)
}

/** Tells whether two copies were made under the same key of the pseudonyms, without telling the key. */
export const nyckelmarke = (): string =>
  createHmac('sha256', Buffer.from(env().KRAFT_PERSONNYCKEL, 'hex'))
    .update('kraft-sakerhetskopia')
    .digest('hex')
    .slice(0, 16)

/** A row of the operator's in the system's chain. */
export async function loggaKopia(
  client: pg.Client,
  handelse: 'SAKERHETSKOPIA_TAGEN' | 'SAKERHETSKOPIA_ATERSTALLD',
  uppgifter: Record<string, unknown>,
): Promise<void> {
  await client.query('select logg.skriv($1, $2)', [
    JSON.stringify([{ kedja: 'SYSTEM', handelse, uppgifter }]),
    cliAdress(),
  ])
}
