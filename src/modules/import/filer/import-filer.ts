import { installningar, kommuner } from '@/programme/kraft'
import type { AvvisadRad } from '../domain/granska-fil'
import { TOM_CELL, type Cell } from '../domain/cell'
import { ATT_RATTA, KOLUMNER, type Kolumn, type KolumnPlatser } from '../domain/rubriker'
import { skrivCsv } from '@/filer/skriv-csv'
import { skrivXlsx, type Blad, type Val } from '@/filer/skriv-xlsx'
import type { KolumnSlag, TabellKolumn, TabellVarde } from '@/filer/tabell'

export type ImportFormat = 'xlsx' | 'csv'

/** What the writer needs of the words: those that a column takes, by column. */
export type KolumnOrd = Readonly<Partial<Record<Kolumn, readonly string[]>>>

const SLAG: Readonly<Partial<Record<Kolumn, KolumnSlag>>> = {
  'Månader med bistånd': 'TAL',
  Aktivitetsförmåga: 'TAL',
  Identifierad: 'DATUM',
  Aktualiserad: 'DATUM',
  Beslutsdatum: 'DATUM',
  'Kartläggning påbörjad': 'DATUM',
  'Rekommendation klar': 'DATUM',
  'Insats startad': 'DATUM',
  Bedömningsdatum: 'DATUM',
  Avslutad: 'DATUM',
}

const somKolumn = (rubrik: Kolumn): TabellKolumn => ({ rubrik, slag: SLAG[rubrik] ?? 'TEXT' })

/**
 * Gives the template as a file: the 21 headers, in the workbook with columns already formatted (so that Excel keeps the
 * first zero of a number), choices in the cells, and a sheet that says how each column is filled in.
 */
export function skrivMall(format: ImportFormat, ord: KolumnOrd): AsyncGenerator<Uint8Array> {
  const lista: Blad = { namn: 'Deltagare', kolumner: KOLUMNER.map(somKolumn), rader: [] }
  if (format === 'csv') return skrivCsv(lista)
  const medVal = { ...ord, Kommun: kommuner.map((k) => k.namn) }
  const kolumnerMedVal = KOLUMNER.filter((k) => medVal[k])
  const langst = Math.max(...kolumnerMedVal.map((k) => medVal[k]?.length ?? 0))
  const ordBlad: Blad = {
    namn: 'Ord',
    dolt: true,
    kolumner: kolumnerMedVal.map(somKolumn),
    rader: Array.from({ length: langst }, (_, i) => kolumnerMedVal.map((k) => medVal[k]?.[i] ?? null)),
  }
  const val = kolumnerMedVal.map((k, i): Val => {
    const bokstav = String.fromCharCode(65 + i)
    return {
      kolumn: KOLUMNER.indexOf(k),
      kalla: `Ord!$${bokstav}$2:$${bokstav}$${1 + (medVal[k]?.length ?? 0)}`,
    }
  })
  return skrivXlsx([{ ...lista, val }, anvisningar(medVal), ordBlad])
}

function anvisningar(ord: KolumnOrd): Blad {
  const hjalp: Readonly<Partial<Record<Kolumn, string>>> = {
    Personnummer: 'Behövs alltid. Tio eller tolv siffror, även samordningsnummer.',
    Förnamn: 'Behövs alltid.',
    Efternamn: 'Behövs alltid.',
    Kön: 'Behövs alltid.',
    Kommun: 'Behövs alltid. Du kan läsa in deltagare i din egen kommun.',
    Spår: 'Behövs alltid.',
    'Månader med bistånd': `Behövs för reaktivt spår. Ett helt tal. Färre än ${installningar.manaderReaktiv} behöver ett skäl.`,
    Skäl: `Behövs för förebyggande spår, och för reaktivt med färre än ${installningar.manaderReaktiv} månader.`,
    'Skyddade uppgifter': 'Tomt betyder Nej.',
    Identifierad: 'Behövs alltid. Den dag kommunen fann personen.',
    Aktualiserad: 'Den dag aktualiseringen skickades till teamet.',
    Teambeslut: 'Hör ihop med Beslutsdatum.',
    Beslutsdatum: 'Hör ihop med Teambeslut. Tidigast Aktualiserad.',
    'Kartläggning påbörjad': 'Behöver Teambeslut Antagen.',
    'Rekommendation klar': 'Den dag rekommendationen undertecknades.',
    Insatstyp: 'Hör ihop med Insats startad.',
    'Insats startad': 'Hör ihop med Insatstyp. Tidigast Aktualiserad.',
    Aktivitetsförmåga: 'Hela procent av heltid, 0 till 100. Hör ihop med Bedömningsdatum.',
    Bedömningsdatum: 'Tidigast Identifierad.',
    Avslutad: 'Hör ihop med Avslutsorsak. Inte före någon annan dag på raden.',
    Avslutsorsak: 'Hör ihop med Avslutad.',
  }
  return {
    namn: 'Så fyller du i',
    kolumner: [
      { rubrik: 'Kolumn', slag: 'TEXT', bredd: 26 },
      { rubrik: 'Att tänka på', slag: 'TEXT', bredd: 80 },
      { rubrik: 'Ord som går att använda', slag: 'TEXT', bredd: 120 },
    ],
    rader: KOLUMNER.map((k) => {
      const datum = SLAG[k] === 'DATUM' ? ' Datum som 2026-03-31.' : ''
      return [k, `${hjalp[k] ?? ''}${datum}`, ord[k]?.join(', ') ?? null]
    }),
  }
}

/** A refused row with its reasons in words. */
export type AvvisadMedSkal = Pick<AvvisadRad, 'rad' | 'celler'> & { readonly skal: readonly string[] }

/**
 * Takes the refused rows with their reasons and gives them back as a file with the columns in the template's order and
 * the reasons last. It can be mended and read in again as it is: the import lets that last column stand.
 */
export function skrivAvvisade(
  format: ImportFormat,
  platser: KolumnPlatser,
  avvisade: readonly AvvisadMedSkal[],
): AsyncGenerator<Uint8Array> {
  const tabell = {
    namn: 'Att rätta',
    kolumner: [...KOLUMNER.map(somKolumn), { rubrik: ATT_RATTA, slag: 'TEXT', bredd: 90 } as const],
    rader: avvisade.map(({ rad, celler, skal }) => [
      ...KOLUMNER.map((k) => cellVarde(celler[platser[k]] ?? TOM_CELL, SLAG[k] ?? 'TEXT')),
      `Rad ${rad}. ${skal.join(' ')}`,
    ]),
  }
  return format === 'csv' ? skrivCsv(tabell) : skrivXlsx([tabell])
}

function cellVarde({ slag, text }: Cell, som: KolumnSlag): TabellVarde {
  const arTal = som === 'TAL' && slag === 'TAL' && /^\d+$/.test(text)
  return arTal ? Number(text) : text
}
