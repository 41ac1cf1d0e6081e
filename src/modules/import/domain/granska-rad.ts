import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { bedomAlder } from '@/modules/deltagare/domain/public'
import { installningar } from '@/programme/kraft'
import type { CellFel } from './cell-fel'
import type { Importrad } from './importrad'
import { KOLUMNER, type Kolumn } from './rubriker'
import type { Falt } from './tolka-cell'
import type { TolkadRad } from './tolka-rad'

/**
 * The rules of one row. Each takes the row and gives the faults it finds; a rule that needs a cell which is not
 * understood finds nothing, so that a cell is blamed once. All rules look at every row.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md; age and months: Projektplan, "Målgrupper".
 */
type Regel = (rad: TolkadRad) => CellFel[]

type Datumkolumn = {
  [K in Kolumn]: TolkadRad[K] extends Falt<infer V> ? (Datum extends V ? K : never) : never
}[Kolumn] &
  (typeof DATUMKOLUMNER)[number]

const DATUMKOLUMNER = [
  'Identifierad',
  'Aktualiserad',
  'Beslutsdatum',
  'Kartläggning påbörjad',
  'Rekommendation klar',
  'Insats startad',
  'Bedömningsdatum',
  'Avslutad',
] as const

const ALLTID = ['Personnummer', 'Förnamn', 'Efternamn', 'Kön', 'Kommun', 'Spår', 'Identifierad'] as const

/** The way through the utredning: each date needs the one before it and is not earlier. */
const KEDJA = DATUMKOLUMNER.slice(0, 5)

/** Cells that need another cell: [the one that needs, the one needed]. */
const BEHOVER: readonly (readonly [Kolumn, Kolumn])[] = [
  ...KEDJA.slice(1).map((kolumn, i) => [kolumn, KEDJA[i] ?? 'Identifierad'] as const),
  ['Teambeslut', 'Beslutsdatum'],
  ['Beslutsdatum', 'Teambeslut'],
  ['Aktivitetsförmåga', 'Bedömningsdatum'],
  ['Bedömningsdatum', 'Aktivitetsförmåga'],
  ['Insatstyp', 'Insats startad'],
  ['Insats startad', 'Insatstyp'],
  ['Insats startad', 'Aktualiserad'],
  ['Avslutad', 'Avslutsorsak'],
  ['Avslutsorsak', 'Avslutad'],
]

/** Dates that may not come before another: [the later event, the earlier]. */
const ORDNING: readonly (readonly [Datumkolumn, Datumkolumn])[] = [
  ...KEDJA.slice(1).map((kolumn, i) => [kolumn, KEDJA[i] ?? 'Identifierad'] as const),
  ['Insats startad', 'Aktualiserad'],
  ['Bedömningsdatum', 'Identifierad'],
]

const harVarde = <T>(falt: Falt<T>): falt is { lage: 'VARDE'; varde: T } => falt.lage === 'VARDE'
const arBlank = (falt: Falt<unknown>): boolean => falt.lage === 'TOM'
const vardeAv = <T>(falt: Falt<T>): T | null => (harVarde(falt) ? falt.varde : null)

const ogiltigaCeller: Regel = (rad) =>
  KOLUMNER.flatMap((kolumn) => {
    const falt: Falt<unknown> = rad[kolumn]
    return falt.lage === 'OGILTIG' ? [{ kolumn, kod: falt.kod, uppgift: falt.uppgift }] : []
  })

const saknade: Regel = (rad) => [
  ...ALLTID.filter((kolumn) => arBlank(rad[kolumn])).map((kolumn): CellFel => ({ kolumn, kod: 'SAKNAS' })),
  ...BEHOVER.filter(([den, kravd]) => harVarde<unknown>(rad[den]) && arBlank(rad[kravd])).map(
    ([den, kravd]): CellFel => ({ kolumn: kravd, kod: 'SAKNAS', uppgift: { kravsAv: den } }),
  ),
]

const datumIOrdning: Regel = (rad) =>
  ORDNING.flatMap(([senare, tidigare]) => {
    const efter = vardeAv(rad[senare])
    const fore = vardeAv(rad[tidigare])
    return efter !== null && fore !== null && efter < fore ? [ordningsfel(senare, tidigare, fore)] : []
  })

const avslutetSist: Regel = (rad) => {
  const avslutad = vardeAv(rad.Avslutad)
  if (avslutad === null) return []
  const sist = DATUMKOLUMNER.filter((k) => k !== 'Avslutad')
    .map((kolumn) => ({ kolumn, datum: vardeAv(rad[kolumn]) }))
    .reduce<{ kolumn: Kolumn; datum: Datum } | null>(
      (a, { kolumn, datum }) => (datum !== null && (!a || datum > a.datum) ? { kolumn, datum } : a),
      null,
    )
  return sist && avslutad < sist.datum ? [ordningsfel('Avslutad', sist.kolumn, sist.datum)] : []
}

const ordningsfel = (kolumn: Kolumn, fore: Kolumn, datum: Datum): CellFel => ({
  kolumn,
  kod: 'DATUM_ORDNING',
  uppgift: { fore: { kolumn: fore, datum } },
})

const antagenForeKartlaggning: Regel = (rad) => {
  const beslut = rad.Teambeslut
  if (!harVarde(rad['Kartläggning påbörjad']) || beslut.lage === 'OGILTIG') return []
  return vardeAv(beslut) === 'ANTAGEN' ? [] : [{ kolumn: 'Teambeslut', kod: 'TEAMBESLUT_EJ_ANTAGEN' }]
}

const behorigTillSparet: Regel = (rad) => {
  const spar = vardeAv(rad.Spår)
  const utanSkal = arBlank(rad.Skäl)
  if (spar === 'FOREBYGGANDE') return utanSkal ? [{ kolumn: 'Skäl', kod: 'SKAL_SAKNAS' }] : []
  if (spar !== 'REAKTIV') return []
  const kolumn = 'Månader med bistånd'
  const manader = rad[kolumn]
  if (arBlank(manader)) return [{ kolumn, kod: 'SAKNAS', uppgift: { kravsAv: 'Spår' } }]
  const antal = vardeAv(manader)
  if (antal === null || antal >= installningar.manaderReaktiv || !utanSkal) return []
  return [{ kolumn, kod: 'MANADER_FOR_FA_UTAN_SKAL', uppgift: { manader: antal } }]
}

const rattAlder: Regel = (rad) => {
  const person = vardeAv(rad.Personnummer)
  const kolumn = arBlank(rad.Aktualiserad) ? 'Identifierad' : 'Aktualiserad'
  const dag = vardeAv(rad[kolumn])
  if (person === null || dag === null) return []
  const bedomning = bedomAlder(person.fodelsedatum, dag, installningar.alder)
  if (bedomning.utfall === 'INOM') return []
  const tidigast = bedomning.utfall === 'FOR_UNG' ? bedomning.tidigast : null
  const alder = { ar: bedomning.alder, paDatum: dag, kolumn, tidigast } as const
  return [{ kolumn: 'Personnummer', kod: 'ALDER_UTANFOR', uppgift: { alder } }]
}

const REGLER: readonly Regel[] = [
  ogiltigaCeller,
  saknade,
  datumIOrdning,
  avslutetSist,
  antagenForeKartlaggning,
  behorigTillSparet,
  rattAlder,
]

/** Takes a row's faults and gives each column and code once, in the order of the columns. */
export function somMangd(fel: readonly CellFel[]): CellFel[] {
  const unika = new Map(fel.toReversed().map((f) => [`${f.kolumn} ${f.kod}`, f]))
  return [...unika.values()].sort((a, b) => KOLUMNER.indexOf(a.kolumn) - KOLUMNER.indexOf(b.kolumn))
}

/** Takes an understood row and gives its facts, or `AVVISAD` with all its faults. */
export function granskaRad(rad: TolkadRad): Outcome<Importrad, 'AVVISAD', readonly CellFel[]> {
  const fel = somMangd(REGLER.flatMap((regel) => regel(rad)))
  return fel.length > 0 ? rejected('AVVISAD', fel) : accepted(somImportrad(rad))
}

function somImportrad(rad: TolkadRad): Importrad {
  return {
    personnummer: alltid(rad.Personnummer).nummer,
    fornamn: alltid(rad.Förnamn),
    efternamn: alltid(rad.Efternamn),
    kon: alltid(rad.Kön),
    kommunKod: alltid(rad.Kommun),
    spar: alltid(rad.Spår),
    manader: vardeAv(rad['Månader med bistånd']),
    skal: vardeAv(rad.Skäl),
    skyddad: vardeAv(rad['Skyddade uppgifter']) === 'JA',
    identifierad: alltid(rad.Identifierad),
    aktualiserad: vardeAv(rad.Aktualiserad),
    teambeslut: vardeAv(rad.Teambeslut),
    beslutsdatum: vardeAv(rad.Beslutsdatum),
    kartlaggningPaborjad: vardeAv(rad['Kartläggning påbörjad']),
    rekommendationKlar: vardeAv(rad['Rekommendation klar']),
    insatstyp: vardeAv(rad.Insatstyp),
    insatsStartad: vardeAv(rad['Insats startad']),
    aktivitetsformaga: vardeAv(rad.Aktivitetsförmåga),
    bedomningsdatum: vardeAv(rad.Bedömningsdatum),
    avslutad: vardeAv(rad.Avslutad),
    avslutsorsak: vardeAv(rad.Avslutsorsak),
  }
}

/** The rule on always needed cells has passed; a blank here is a fault in the rules themselves. */
function alltid<T>(falt: Falt<T>): T {
  if (harVarde(falt)) return falt.varde
  throw new Error('A row without a fault lacks a fact that is always needed')
}
