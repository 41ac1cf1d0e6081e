import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { arTom, type Cell, type FilRad } from './cell'

/**
 * The columns of the deltagarimport: exactly these, in any order.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export const KOLUMNER = [
  'Personnummer',
  'Förnamn',
  'Efternamn',
  'Kön',
  'Kommun',
  'Spår',
  'Månader med bistånd',
  'Skäl',
  'Skyddade uppgifter',
  'Identifierad',
  'Aktualiserad',
  'Teambeslut',
  'Beslutsdatum',
  'Kartläggning påbörjad',
  'Rekommendation klar',
  'Insatstyp',
  'Insats startad',
  'Aktivitetsförmåga',
  'Bedömningsdatum',
  'Avslutad',
  'Avslutsorsak',
] as const
export type Kolumn = (typeof KOLUMNER)[number]

/** The column of reasons in the file of refused rows. It may stay when the mended file is read in again. */
export const ATT_RATTA = 'Att rätta'

export type RubrikFelKod = 'RUBRIK_SAKNAS' | 'RUBRIK_OKAND' | 'RUBRIK_DUBBEL'
/** One thing wrong with the headers; `plats` is the column in the file, counted from 0, where there is one. */
export type RubrikFel = { readonly kod: RubrikFelKod; readonly rubrik: string; readonly plats: number | null }

/** Where in the file each column stands. */
export type KolumnPlatser = Readonly<Record<Kolumn, number>>

const nyckel = (text: string): string => text.normalize('NFC').trim().toLowerCase()
const KOLUMN_AV_NYCKEL = new Map<string, Kolumn>(KOLUMNER.map((k) => [nyckel(k), k]))

/**
 * Takes the file's first row and the rows below and gives where each column stands. Refuses the whole file when a
 * header is missing, unknown or repeated, or when a column without a header holds anything; `data` lists everything
 * that is wrong, and the code is the first of missing, repeated, unknown.
 */
export function matchaRubriker(
  rubriker: readonly Cell[],
  rader: readonly FilRad[],
): Outcome<KolumnPlatser, RubrikFelKod, readonly RubrikFel[]> {
  const platser = new Map<Kolumn, number>()
  const dubbla: RubrikFel[] = []
  const okanda: RubrikFel[] = []
  rubriker.forEach((cell, plats) => {
    const rubrik = cell.text.trim()
    if (rubrik === '' || nyckel(rubrik) === nyckel(ATT_RATTA)) return
    const kolumn = KOLUMN_AV_NYCKEL.get(nyckel(rubrik))
    if (!kolumn) okanda.push({ kod: 'RUBRIK_OKAND', rubrik, plats })
    else if (platser.has(kolumn)) dubbla.push({ kod: 'RUBRIK_DUBBEL', rubrik: kolumn, plats })
    else platser.set(kolumn, plats)
  })
  okanda.push(...kolumnerUtanRubrik(rubriker, rader))
  const saknade = KOLUMNER.filter((k) => !platser.has(k)).map((rubrik): RubrikFel => ({
    kod: 'RUBRIK_SAKNAS',
    rubrik,
    plats: null,
  }))
  const fel = [...saknade, ...dubbla, ...okanda]
  const [forsta] = fel
  if (forsta) return rejected(forsta.kod, fel)
  return accepted(Object.fromEntries(platser) as Record<Kolumn, number>)
}

function kolumnerUtanRubrik(rubriker: readonly Cell[], rader: readonly FilRad[]): RubrikFel[] {
  const utan = new Set<number>()
  for (const { celler } of rader) {
    celler.forEach((cell, plats) => {
      if (arTom(rubriker[plats]) && !arTom(cell)) utan.add(plats)
    })
  }
  return [...utan].sort((a, b) => a - b).map((plats) => ({ kod: 'RUBRIK_OKAND', rubrik: '', plats }))
}
