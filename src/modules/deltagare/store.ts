import 'server-only'
import type { Deltagare as DeltagareRow } from '@/generated/prisma/client'
import type { Datum, Kon } from '@/programme/definition'
import type { Skyddslage } from '@/programme/kraft'
import { nameOf } from '@/modules/anvandare/public'
import { fromDb, toDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Identitet } from './domain/identitet'

/** The person as one row, without whom it belongs to in other tables. Dates are ISO text. */
export interface Deltagare {
  kommunKod: string
  id: string
  fornamn: string
  efternamn: string
  nummer: string | null
  nummerTyp: 'PERSONNUMMER' | 'SAMORDNINGSNUMMER' | 'SAKNAS'
  nummerSaknasSkal: string | null
  fodelsedatum: Datum
  kon: Kon
  skydd: Skyddslage
  telefon: string | null
  epost: string | null
  adress: string | null
  kontaktsatt: string | null
  sprak: string | null
  tolkbehov: boolean
  tolkNotering: string | null
  version: number
}

/** What a form may change of a person; number and protection are changed by acts of their own. */
export type PersonAndring = Pick<
  Deltagare,
  | 'fornamn'
  | 'efternamn'
  | 'kon'
  | 'telefon'
  | 'epost'
  | 'adress'
  | 'kontaktsatt'
  | 'sprak'
  | 'tolkbehov'
  | 'tolkNotering'
>

export interface Foretradare {
  id: string
  slag: string
  namn: string
  telefon: string | null
  epost: string | null
  omfattning: string | null
}

export interface PersonensUtredning {
  id: string
  arendenummer: string
  avslutad: Datum | null
  avslutsorsak: string | null
}

const toDeltagare = (row: DeltagareRow): Deltagare => ({
  kommunKod: row.kommunKod,
  id: row.id,
  fornamn: row.fornamn,
  efternamn: row.efternamn,
  nummer: row.nummer,
  nummerTyp: row.nummerTyp as Deltagare['nummerTyp'],
  nummerSaknasSkal: row.nummerSaknasSkal,
  fodelsedatum: fromDb(row.fodelsedatum),
  kon: row.kon as Kon,
  skydd: row.skydd as Skyddslage,
  telefon: row.telefon,
  epost: row.epost,
  adress: row.adress,
  kontaktsatt: row.kontaktsatt,
  sprak: row.sprak,
  tolkbehov: row.tolkbehov,
  tolkNotering: row.tolkNotering,
  version: row.version,
})

export const deltagareStore = {
  /** The person with this id as far as the actor may see them, else null. */
  async find(tx: Tx, id: string): Promise<Deltagare | null> {
    const row = await tx.deltagare.findUnique({ where: { id } })
    return row && toDeltagare(row)
  },

  async foretradare(tx: Tx, d: Pick<Deltagare, 'kommunKod' | 'id'>): Promise<Foretradare[]> {
    return tx.foretradare.findMany({
      where: { kommunKod: d.kommunKod, deltagareId: d.id, upphordAt: null },
      select: { id: true, slag: true, namn: true, telefon: true, epost: true, omfattning: true },
      orderBy: { namn: 'asc' },
    })
  },

  /** Earlier numbers, latest first. */
  async tidigareNummer(tx: Tx, d: Deltagare): Promise<{ nummer: string | null; ersatt: string }[]> {
    const rows = await tx.deltagareNummer.findMany({
      where: { kommunKod: d.kommunKod, deltagareId: d.id },
      orderBy: { ersattAt: 'desc' },
    })
    return rows.map((r) => ({ nummer: r.nummer, ersatt: r.ersattAt.toISOString() }))
  },

  /** The person's utredningar as far as the actor may see them, latest first. */
  async utredningar(tx: Tx, d: Pick<Deltagare, 'kommunKod' | 'id'>): Promise<PersonensUtredning[]> {
    const rows = await tx.utredning.findMany({
      where: { kommunKod: d.kommunKod, deltagareId: d.id },
      select: { id: true, arendenummer: true, avslutad: true, avslutsorsak: true },
      orderBy: [{ identifierad: 'desc' }, { skapadAt: 'desc' }],
    })
    return rows.map((r) => ({ ...r, avslutad: fromDb(r.avslutad) }))
  },

  /** Puts a later identity in place of the present one, which stays as history. The caller has guarded the version. */
  async replaceNumber(
    tx: Tx,
    d: Deltagare,
    { identitet, person, by, newId }: { identitet: Identitet; person: string; by: string; newId: string },
  ): Promise<void> {
    const { nummer, nummerTyp, nummerSaknasSkal, fodelsedatum } = identitet
    if (nummer !== d.nummer) {
      await tx.deltagareNummer.createMany({
        data: [
          {
            kommunKod: d.kommunKod,
            id: newId,
            deltagareId: d.id,
            nummer: d.nummer,
            nummerTyp: d.nummerTyp,
            ersattAv: by,
          },
        ],
      })
    }
    await tx.deltagare.updateMany({
      where: { kommunKod: d.kommunKod, id: d.id },
      data: {
        nummer,
        nummerTyp,
        nummerSaknasSkal,
        fodelsedatum: toDb(fodelsedatum),
        person,
        version: { increment: 1 },
        andradAt: new Date(),
        andradAv: by,
      },
    })
  },

  async addForetradare(tx: Tx, d: Deltagare, f: Foretradare): Promise<void> {
    await tx.foretradare.createMany({ data: [{ ...f, kommunKod: d.kommunKod, deltagareId: d.id }] })
  },

  /** Ends a företrädare; says whether there was one that had not ended. */
  async endForetradare(tx: Tx, d: Deltagare, id: string): Promise<boolean> {
    const { count } = await tx.foretradare.updateMany({
      where: { kommunKod: d.kommunKod, deltagareId: d.id, id, upphordAt: null },
      data: { upphordAt: new Date() },
    })
    return count === 1
  },

  /** Changes what a form may change, if nobody else did since `version`; else VersionConflict with what stands now. */
  async change(tx: Tx, d: Deltagare, version: number, by: string, changes: PersonAndring): Promise<number> {
    const { count } = await tx.deltagare.updateMany({
      where: { kommunKod: d.kommunKod, id: d.id, version },
      data: { ...changes, version: version + 1, andradAt: new Date(), andradAv: by },
    })
    if (count === 1) return version + 1
    throw await conflict(tx, d)
  },

  /** Throws VersionConflict where the person is not at this version; keeps others from changing it until commit. */
  async guard(tx: Tx, d: Deltagare, version: number): Promise<void> {
    const rows = await tx.$queryRaw<{ version: number }[]>`
      select version from deltagare where kommun_kod = ${d.kommunKod} and id = ${d.id}::uuid for update`
    if (rows[0]?.version !== version) throw await conflict(tx, d)
  },
}

async function conflict(tx: Tx, d: Deltagare): Promise<VersionConflict> {
  const row = await tx.deltagare.findUniqueOrThrow({ where: { id: d.id } })
  return new VersionConflict({
    vem: await nameOf(tx, row.andradAv),
    nar: row.andradAt.toISOString(),
    version: row.version,
    deras: formValues(toDeltagare(row)),
  })
}

/** A person's facts as the fields of the form hold them. */
export function formValues(d: PersonAndring): Record<string, string> {
  const { fornamn, efternamn, kon, telefon, epost, adress, kontaktsatt, sprak, tolkbehov, tolkNotering } = d
  const values = { fornamn, efternamn, kon, telefon, epost, adress, kontaktsatt, sprak, tolkNotering }
  const texts = Object.entries(values).map(([k, v]) => [k, v ?? ''])
  return { ...Object.fromEntries(texts), tolkbehov: tolkbehov ? 'ja' : '' }
}
