import { createHash } from 'node:crypto'
import { createReadStream, type WriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { CommandRefusal } from '../refusal'

/** First line of a backup: what it is a copy of. */
export interface Huvud {
  kraft: 'sakerhetskopia'
  format: 1
  tagen: string
  /** Fingerprint of the key of the pseudonyms, which is not in the copy. */
  nyckel: string
  /** The migrations that made the tables: only a database made by the same can take the rows. */
  migreringar: { namn: string; summa: string }[]
}

/** Some rows of a table, each as PostgreSQL's own row literal. A table begins with its columns, and may be empty. */
export interface Bit {
  tabell: string
  kolumner: string[]
  rader: string[]
}

interface Slut {
  /** Table → number of rows. */
  slut: Record<string, number>
  /** Of every byte before this line. */
  sha256: string
}

/**
 * Writes a backup: gzip over lines of JSON. A head, for each table a line with its columns and then a line a row, and
 * last a line with the number of rows of each table and the hash of everything before it. Gives the numbers.
 */
export async function skrivKopia(
  fil: WriteStream,
  huvud: Huvud,
  bitar: AsyncIterable<Bit>,
): Promise<Record<string, number>> {
  const antal: Record<string, number> = {}
  const hash = createHash('sha256')
  const led = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  async function* rader(): AsyncGenerator<Buffer> {
    yield led(line(huvud))
    for await (const { tabell, kolumner, rader } of bitar) {
      if (!(tabell in antal)) yield led(line({ tabell, kolumner }))
      antal[tabell] = (antal[tabell] ?? 0) + rader.length
      if (rader.length > 0) yield led(rader.map(line).join(''))
    }
    yield Buffer.from(line({ slut: antal, sha256: hash.digest('hex') } satisfies Slut))
  }
  await pipeline(rader(), createGzip(), fil)
  return antal
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

const skadad = (): CommandRefusal =>
  new CommandRefusal('Filen är skadad, ofullständig eller ingen säkerhetskopia. Inget har ändrats.')

/**
 * Reads a backup, bit by bit, from its head on. Throws a refusal where the file is not whole: that is known for certain
 * only when the last bit has been given, so whoever acts on the bits must be able to take it back.
 */
export async function* lasKopia(plats: string): AsyncGenerator<Huvud | Bit> {
  const hash = createHash('sha256')
  const antal: Record<string, number> = {}
  let huvud: Huvud | undefined
  let tabell: { tabell: string; kolumner: string[] } | undefined
  let slut: Slut | undefined
  for await (const rader of lines(plats)) {
    let bit: string[] = []
    for (const rad of rader) {
      if (slut) throw skadad()
      const value = parsed(rad)
      if (isSlut(value)) slut = value
      else hash.update(rad).update('\n')
      if (!huvud) yield (huvud = asHuvud(value))
      else if (typeof value === 'string' && tabell) bit.push(value)
      else {
        if (tabell && bit.length > 0) yield { ...tabell, rader: bit }
        bit = []
        if (slut) continue
        tabell = asTabell(value)
        if (tabell.tabell in antal) throw skadad()
        antal[tabell.tabell] = 0
        yield { ...tabell, rader: [] }
      }
      if (typeof value === 'string' && tabell) antal[tabell.tabell] = (antal[tabell.tabell] ?? 0) + 1
    }
    if (tabell && bit.length > 0) yield { ...tabell, rader: bit }
  }
  const isWhole = slut?.sha256 === hash.digest('hex') && JSON.stringify(slut.slut) === JSON.stringify(antal)
  if (!isWhole) throw skadad()
}

/** Reads a backup through to its end and gives its head and the number of rows of each table; a refusal where it is damaged. */
export async function provaKopia(plats: string): Promise<{ huvud: Huvud; antal: Record<string, number> }> {
  let huvud: Huvud | undefined
  const antal: Record<string, number> = {}
  for await (const del of lasKopia(plats)) {
    if ('kraft' in del) huvud = del
    else antal[del.tabell] = (antal[del.tabell] ?? 0) + del.rader.length
  }
  if (!huvud) throw skadad()
  return { huvud, antal }
}

// Whole lines, those of a read at a time: what is in memory is one read and one unfinished line.
async function* lines(plats: string): AsyncGenerator<string[]> {
  const fil = createReadStream(plats)
  const text = createGunzip()
  fil.on('error', (error) => text.destroy(error))
  fil.pipe(text)
  let rest: Buffer[] = []
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(10)
      if (end < 0) {
        rest.push(chunk)
        continue
      }
      const whole = Buffer.concat([...rest, chunk.subarray(0, end)]).toString('utf8')
      rest = [chunk.subarray(end + 1)]
      yield whole.split('\n')
    }
  } catch (error) {
    const kod = (error as NodeJS.ErrnoException).code ?? ''
    if (kod === 'ENOENT') throw new CommandRefusal(`Filen ${plats} finns inte.`)
    if (kod.startsWith('Z_')) throw skadad()
    if (kod.startsWith('E') && !(error instanceof CommandRefusal)) {
      throw new CommandRefusal(`Filen ${plats} går inte att läsa (${kod}).`)
    }
    throw error
  } finally {
    fil.destroy()
  }
  if (rest.some((r) => r.length > 0)) throw skadad()
}

function parsed(rad: string): unknown {
  try {
    return JSON.parse(rad)
  } catch {
    throw skadad()
  }
}

const isSlut = (value: unknown): value is Slut =>
  typeof value === 'object' && value !== null && 'slut' in value && 'sha256' in value

function asHuvud(value: unknown): Huvud {
  const huvud = value as Partial<Huvud> | null
  if (huvud?.kraft !== 'sakerhetskopia' || !Array.isArray(huvud.migreringar)) throw skadad()
  if (huvud.format !== 1) {
    throw new CommandRefusal('Säkerhetskopian är gjord av en nyare KRAFT. Inget har ändrats.')
  }
  return huvud as Huvud
}

function asTabell(value: unknown): { tabell: string; kolumner: string[] } {
  const { tabell, kolumner } = (value ?? {}) as { tabell?: unknown; kolumner?: unknown }
  if (typeof tabell !== 'string' || !Array.isArray(kolumner)) throw skadad()
  return { tabell, kolumner: kolumner as string[] }
}
