import type { Datum } from '@/domain/datum'
import type { CellFel } from './cell-fel'
import type { ImporteradeHandelser, ImporteradHistorik } from './historik'
import type { Importrad } from './importrad'
import type { Kolumn } from './rubriker'
import { tillHandelser } from './till-handelser'

/** What is stored about a person in the kommun, as far as the import needs it. */
export type LagradPerson = {
  /** The utredning identified last; null where the person has none in this programme. */
  readonly senasteUtredning: {
    readonly id: string
    readonly avslutad: Datum | null
    /** True when anything in it was decided, corrected or moved on in the app since it was imported. */
    readonly andradIAppen: boolean
  } | null
  /** Every row that was ever taken in about the person, oldest first; none for who was registered in the app. */
  readonly importeradeRader: readonly { readonly utredningId: string; readonly falt: Importrad }[]
}

/** Nobody; somebody whom the importer may not see; or what is stored. */
export type Lagrat = null | 'DOLD' | LagradPerson

export type NyUppgift = { readonly kolumn: Kolumn; readonly varde: string | number }

/** What becomes of a sound row. */
export type Plan =
  | { readonly slag: 'NY_PERSON'; readonly historik: ImporteradHistorik }
  | { readonly slag: 'NY_UTREDNING'; readonly historik: ImporteradHistorik }
  | { readonly slag: 'KOMPLETTERA'; readonly utredningId: string; readonly komplettering: Komplettering }
  | { readonly slag: 'OFORANDRAD' }
  | { readonly slag: 'AVVISAD'; readonly fel: readonly CellFel[] }

/**
 * What is added to an imported utredning by a later row: the facts that were blank, the events that follow from them,
 * and the case with its periods as they are with the new facts, which replace the imported ones.
 */
export type Komplettering = {
  readonly nya: readonly NyUppgift[]
  readonly handelser: ImporteradeHandelser
  /** When the imported samtycke was withdrawn, by this row; else null. */
  readonly aterkallaSamtycke: Datum | null
  readonly utredning: ImporteradHistorik['utredning']
  readonly stegPerioder: ImporteradHistorik['stegPerioder']
  readonly statusPerioder: ImporteradHistorik['statusPerioder']
  readonly uppgifter: ImporteradHistorik['uppgifter']
}

export const KOLUMN_AV_FALT = {
  personnummer: 'Personnummer',
  fornamn: 'Förnamn',
  efternamn: 'Efternamn',
  kon: 'Kön',
  kommunKod: 'Kommun',
  spar: 'Spår',
  manader: 'Månader med bistånd',
  skal: 'Skäl',
  skyddad: 'Skyddade uppgifter',
  identifierad: 'Identifierad',
  aktualiserad: 'Aktualiserad',
  teambeslut: 'Teambeslut',
  beslutsdatum: 'Beslutsdatum',
  kartlaggningPaborjad: 'Kartläggning påbörjad',
  rekommendationKlar: 'Rekommendation klar',
  insatstyp: 'Insatstyp',
  insatsStartad: 'Insats startad',
  aktivitetsformaga: 'Aktivitetsförmåga',
  bedomningsdatum: 'Bedömningsdatum',
  avslutad: 'Avslutad',
  avslutsorsak: 'Avslutsorsak',
} as const satisfies Record<keyof Importrad, Kolumn>

const FALT = Object.keys(KOLUMN_AV_FALT) as (keyof Importrad)[]

/** Takes two rows and gives the facts that are not the same in them. */
function skillnader(fore: Importrad, efter: Importrad): (keyof Importrad)[] {
  return FALT.filter((falt) => fore[falt] !== efter[falt])
}

/**
 * Takes a sound row and what is stored about that person; gives what becomes of the row.
 * - The same 21 facts as in any row taken in before: unchanged, whatever has happened in the app since.
 * - Identified after the latest utredning was closed: a new utredning.
 * - Only blanks filled since the row last taken in, and the case not touched in the app: completed.
 * - Anything else would overwrite what somebody knows: refused, and mended on the person's page.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function planeraRad(rad: Importrad, lagrat: Lagrat): Plan {
  if (lagrat === null) return { slag: 'NY_PERSON', historik: tillHandelser(rad) }
  if (lagrat === 'DOLD')
    return { slag: 'AVVISAD', fel: [{ kolumn: 'Personnummer', kod: 'BEHOVER_GRANSKAS' }] }
  const { senasteUtredning, importeradeRader } = lagrat
  if (importeradeRader.some(({ falt }) => skillnader(falt, rad).length === 0)) return { slag: 'OFORANDRAD' }
  if (senasteUtredning === null) return { slag: 'NY_UTREDNING', historik: tillHandelser(rad) }
  const { avslutad } = senasteUtredning
  if (avslutad !== null && rad.identifierad > avslutad)
    return { slag: 'NY_UTREDNING', historik: tillHandelser(rad) }
  const senast = importeradeRader.findLast(({ utredningId }) => utredningId === senasteUtredning.id)?.falt
  if (!senast) return avvisad([])
  const skiljer = skillnader(senast, rad)
  const andrade = skiljer.filter((falt) => senast[falt] !== null)
  if (andrade.length > 0 || senasteUtredning.andradIAppen)
    return avvisad(andrade.length > 0 ? andrade : skiljer)
  const komplettering = kompletteringAv(senast, rad, skiljer)
  return { slag: 'KOMPLETTERA', utredningId: senasteUtredning.id, komplettering }
}

function avvisad(skiljer: readonly (keyof Importrad)[]): Plan {
  const uppgift = { skiljer: skiljer.map((falt) => KOLUMN_AV_FALT[falt]) }
  return {
    slag: 'AVVISAD',
    fel: [{ kolumn: 'Personnummer', kod: 'FINNS_REDAN_MED_ANDRA_UPPGIFTER', uppgift }],
  }
}

function kompletteringAv(
  fore: Importrad,
  efter: Importrad,
  skiljer: readonly (keyof Importrad)[],
): Komplettering {
  const gammal = tillHandelser(fore)
  const ny = tillHandelser(efter)
  const tillkommer = <K extends keyof ImporteradeHandelser>(slag: K): ImporteradeHandelser[K] | null =>
    gammal.handelser[slag] === null ? ny.handelser[slag] : null
  return {
    nya: skiljer.map((falt) => ({ kolumn: KOLUMN_AV_FALT[falt], varde: efter[falt] as string | number })),
    handelser: {
      samtycke: tillkommer('samtycke'),
      aktualisering: tillkommer('aktualisering'),
      teambeslut: tillkommer('teambeslut'),
      rekommendation: tillkommer('rekommendation'),
      insats: tillkommer('insats'),
      aktivitetsformaga: tillkommer('aktivitetsformaga'),
    },
    aterkallaSamtycke: gammal.handelser.samtycke ? (ny.handelser.samtycke?.aterkallat ?? null) : null,
    utredning: ny.utredning,
    stegPerioder: ny.stegPerioder,
    statusPerioder: ny.statusPerioder,
    uppgifter: ny.uppgifter.filter((u) => !gammal.uppgifter.includes(u)),
  }
}
