import type { Datum } from '@/domain/datum'
import { tolkaPersonnummer, type Personnummer } from '@/modules/deltagare/public'
import type { KodLista, Kon, Spar, Teambeslut } from '@/programme/definition'
import {
  avslutsorsaker,
  insatstyper,
  kon,
  spar,
  teambeslut,
  type Avslutsorsak,
  type Insatstyp,
} from '@/programme/kraft'
import { TOM_CELL, type Cell } from './cell'
import type { KolumnPlatser, Kolumn } from './rubriker'
import { etiketter, fritext, handelsedatum, heltal, trimmad, type Falt } from './tolka-cell'

/** A kommun of the programme, as the organisation names it. */
export type ImportKommun = { readonly kod: string; readonly namn: string }

/** What a row is held against: the day, whose list it is, and the kommuner there are. */
export type Villkor = {
  readonly idag: Datum
  readonly egenKommun: string
  readonly kommuner: readonly ImportKommun[]
}

/** A row with every cell understood on its own; the rules between cells come after. */
export type TolkadRad = {
  readonly Personnummer: Falt<Personnummer>
  readonly Förnamn: Falt<string>
  readonly Efternamn: Falt<string>
  readonly Kön: Falt<Kon>
  readonly Kommun: Falt<string>
  readonly Spår: Falt<Spar>
  readonly 'Månader med bistånd': Falt<number>
  readonly Skäl: Falt<string>
  readonly 'Skyddade uppgifter': Falt<'JA' | 'NEJ'>
  readonly Identifierad: Falt<Datum>
  readonly Aktualiserad: Falt<Datum>
  readonly Teambeslut: Falt<Teambeslut>
  readonly Beslutsdatum: Falt<Datum>
  readonly 'Kartläggning påbörjad': Falt<Datum>
  readonly 'Rekommendation klar': Falt<Datum>
  readonly Insatstyp: Falt<Insatstyp>
  readonly 'Insats startad': Falt<Datum>
  readonly Aktivitetsförmåga: Falt<number>
  readonly Bedömningsdatum: Falt<Datum>
  readonly Avslutad: Falt<Datum>
  readonly Avslutsorsak: Falt<Avslutsorsak>
}

const LANGSTA_NAMN = 100
const LANGSTA_SKAL = 2000
/** 80 years: more months than anyone of working age has lived. */
const FLEST_MANADER = 960

const beslutsord: KodLista<Teambeslut> = teambeslut.map((b) => ({ kod: b.kod, etikett: b.importEtikett }))
const jaNej = [
  { kod: 'JA', etikett: 'Ja' },
  { kod: 'NEJ', etikett: 'Nej' },
] as const satisfies KodLista

const namn = fritext(LANGSTA_NAMN)
const skal = fritext(LANGSTA_SKAL)
const tolkaKon = etiketter(kon)
const tolkaSpar = etiketter(spar)
const tolkaBeslut = etiketter(beslutsord)
const tolkaSkydd = etiketter(jaNej)
const tolkaInsats = etiketter(insatstyper)
const tolkaOrsak = etiketter(avslutsorsaker)
const manader = heltal(FLEST_MANADER)
const formaga = heltal(100, true)

/**
 * Gives a function that takes a row's cells and gives them understood, each on its own. Made once a file.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function radtolk(platser: KolumnPlatser, villkor: Villkor): (celler: readonly Cell[]) => TolkadRad {
  const datum = handelsedatum(villkor.idag)
  const kommun = etiketter(villkor.kommuner.map(({ kod, namn: etikett }) => ({ kod, etikett })))
  return (celler) => {
    const cell = (kolumn: Kolumn): Cell => celler[platser[kolumn]] ?? TOM_CELL
    return {
      Personnummer: tolkaNummer(cell('Personnummer'), villkor.idag),
      Förnamn: namn(cell('Förnamn')),
      Efternamn: namn(cell('Efternamn')),
      Kön: tolkaKon(cell('Kön')),
      Kommun: tolkaKommun(kommun(cell('Kommun')), villkor),
      Spår: tolkaSpar(cell('Spår')),
      'Månader med bistånd': manader(cell('Månader med bistånd')),
      Skäl: skal(cell('Skäl')),
      'Skyddade uppgifter': tolkaSkydd(cell('Skyddade uppgifter')),
      Identifierad: datum(cell('Identifierad')),
      Aktualiserad: datum(cell('Aktualiserad')),
      Teambeslut: tolkaBeslut(cell('Teambeslut')),
      Beslutsdatum: datum(cell('Beslutsdatum')),
      'Kartläggning påbörjad': datum(cell('Kartläggning påbörjad')),
      'Rekommendation klar': datum(cell('Rekommendation klar')),
      Insatstyp: tolkaInsats(cell('Insatstyp')),
      'Insats startad': datum(cell('Insats startad')),
      Aktivitetsförmåga: formaga(cell('Aktivitetsförmåga')),
      Bedömningsdatum: datum(cell('Bedömningsdatum')),
      Avslutad: datum(cell('Avslutad')),
      Avslutsorsak: tolkaOrsak(cell('Avslutsorsak')),
    }
  }
}

function tolkaNummer(cell: Cell, idag: Datum): Falt<Personnummer> {
  const text = trimmad(cell)
  if (text === '' && cell.slag !== 'FEL') return { lage: 'TOM' }
  const utfall = tolkaPersonnummer(text, idag)
  if (utfall.accepted) return { lage: 'VARDE', varde: utfall.value }
  return { lage: 'OGILTIG', kod: 'PERSONNUMMER_OGILTIGT', uppgift: { nummer: utfall.code } }
}

function tolkaKommun(falt: Falt<string>, { egenKommun, kommuner }: Villkor): Falt<string> {
  if (falt.lage === 'OGILTIG') return { lage: 'OGILTIG', kod: 'OKAND_KOMMUN' }
  if (falt.lage === 'TOM' || falt.varde === egenKommun) return falt
  const namnPa = (sokt: string) => kommuner.find(({ kod }) => kod === sokt)?.namn ?? sokt
  const kommun = { egen: namnPa(egenKommun), annan: namnPa(falt.varde) }
  return { lage: 'OGILTIG', kod: 'EJ_BEHORIG_KOMMUN', uppgift: { kommun } }
}
