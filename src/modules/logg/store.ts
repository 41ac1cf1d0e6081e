import 'server-only'
import type { Datum } from '@/programme/definition'
import type { Roll } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'

/** A log row as its reviewer reads it. */
export interface LoggRad {
  nr: number
  /** ISO instant. */
  vid: string
  aktorId: string | null
  aktorNamn: string | null
  aktorSlag: 'ANVANDARE' | 'SYSTEM' | 'OPERATOR' | 'OKAND'
  roll: Roll | null
  handelse: string
  uppgifter: Record<string, unknown>
  /** Where from: an address, or the command line with its OS user. */
  fran: string | null
}

export interface KedjeRad extends LoggRad {
  deltagare: string[]
  /** Ärendenummer of the cases that are not protected. */
  arendenummer: string[]
}

export interface LoggFilter {
  fran: Datum | null
  till: Datum | null
  vem: string | null
  vad: string | null
  fore: number | null
}

/** The log is read through functions alone, which ask who the actor is; the runtime has no right on its table. */
export const loggStore = {
  /** A chain's rows that fit, newest first. */
  async las(tx: Tx, kedja: string, f: LoggFilter, hogst: number): Promise<KedjeRad[]> {
    return tx.$queryRaw<KedjeRad[]>`
      select nr::int, to_json(vid)#>>'{}' as vid, aktor as "aktorId", aktor_namn as "aktorNamn", aktor_slag as "aktorSlag", roll, handelse,
        deltagare, arendenummer, uppgifter, fran
      from logg.las(${kedja}, ${f.fran}::date, ${f.till}::date, null, ${f.vem}::uuid, ${f.vad}, ${f.fore}::bigint, ${hogst}::int)`
  },

  /** Those who have acted in a chain, by name. */
  async aktorer(tx: Tx, kedja: string): Promise<{ id: string; namn: string }[]> {
    return tx.$queryRaw`select id, namn from logg.aktorer(${kedja}) order by namn collate "sv-x-icu"`
  },

  /** The person with exactly this number, unless protected or unknown: null. */
  async finnPerson(tx: Tx, kedja: string, nummer: string): Promise<string | null> {
    const rows = await tx.$queryRaw<
      { id: string | null }[]
    >`select logg.finn_person(${kedja}, ${nummer}) as id`
    return rows[0]?.id ?? null
  },

  /** The ärendenummer of a person whose account may be read; null where it may not. */
  async personsArenden(tx: Tx, kedja: string, deltagareId: string): Promise<string[] | null> {
    const rows = await tx.$queryRaw<
      { a: string[] | null }[]
    >`select logg.persons_arenden(${kedja}, ${deltagareId}::uuid) as a`
    return rows[0]?.a ?? null
  },

  /** A person's own account, newest first. */
  async konto(
    tx: Tx,
    kedja: string,
    deltagareId: string,
    period: { fran: Datum | null; till: Datum | null },
    hogst: number,
  ): Promise<LoggRad[]> {
    return tx.$queryRaw<LoggRad[]>`
      select nr::int, to_json(vid)#>>'{}' as vid, aktor as "aktorId", aktor_namn as "aktorNamn", aktor_slag as "aktorSlag", roll, handelse, uppgifter, fran
      from logg.konto(${kedja}, ${deltagareId}::uuid, ${period.fran}::date, ${period.till}::date, null, ${hogst}::int)`
  },

  /** What a kommun is called. */
  async kommunNamn(tx: Tx, kedja: string): Promise<string | null> {
    return (await tx.kommun.findUnique({ where: { kod: kedja }, select: { namn: true } }))?.namn ?? null
  },
}
