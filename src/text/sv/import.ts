import type { AttGora } from '@/modules/import/domain/att-gora'
import type { CellFel, NummerOrsak } from '@/modules/import/domain/cell-fel'
import { narmasteEtikett } from '../narmaste-etikett'
import type { NyUppgift, Plan } from '@/modules/import/domain/planera-rad'
import type { Kolumn, RubrikFel } from '@/modules/import/domain/rubriker'
import type { FilFelKod } from '@/modules/import/filer/fil-fel'
import { avslutsorsaker, insatstyper, installningar, kon, spar, steg, teambeslut } from '@/programme/kraft'
import { antal, heltal } from './format'

/** Why a file could not be read, and what to do. */
export const filFelText: Readonly<Record<FilFelKod, string>> = {
  FIL_TOM: 'Filen är tom. Välj filen med listan, eller börja från mallen.',
  FIL_FOR_STOR:
    'Filen är större än 10 MB. Dela listan i flera filer, eller ta bort bilder och blad som inte behövs.',
  FIL_OKAND_TYP:
    'Filen är varken en Excelfil (.xlsx) eller en lista med semikolon (.csv). Spara om listan som en av dem.',
  FIL_FEL_NAMN:
    'Filens namn säger en sak och innehållet en annan. Öppna filen, kontrollera att det är rätt lista och spara om den som .xlsx eller .csv.',
  FIL_LAST_ELLER_GAMMAL:
    'Filen är låst med lösenord eller sparad i Excels gamla format. Öppna den och spara den som .xlsx utan lösenord.',
  FIL_MAKRO: 'Filen innehåller makron och läses därför inte. Spara den som en vanlig Excelarbetsbok (.xlsx).',
  FIL_ZIPBOMB:
    'Filen är mycket större uppackad än en lista kan vara. Kopiera raderna till mallen och läs in den i stället.',
  FIL_OLASLIG:
    'Filen går inte att läsa, den är skadad eller inte hel. Öppna den, spara den på nytt och försök igen.',
  FIL_TECKEN: 'Filens teckenkodning går inte att läsa. Spara den som CSV UTF-8, eller som .xlsx.',
  FOR_MANGA_RADER: 'Listan har fler än 10 000 rader. Dela den i flera filer.',
  FOR_MANGA_KOLUMNER:
    'Listan har fler kolumner än den ska. Ta bort det som står till höger om de 21 kolumnerna.',
}

/** Takes what is wrong with the headers and says it in one or a few sentences. */
export function rubrikFelText(fel: readonly RubrikFel[]): string {
  const rubriker = (kod: RubrikFel['kod']) => fel.filter((f) => f.kod === kod)
  const namn = (lista: readonly RubrikFel[]) => radaUpp(lista.map((f) => f.rubrik))
  const saknas = rubriker('RUBRIK_SAKNAS')
  const dubbla = rubriker('RUBRIK_DUBBEL')
  const okanda = rubriker('RUBRIK_OKAND')
  const namngivna = okanda.filter((f) => f.rubrik !== '')
  const namnlosa = okanda.filter((f) => f.rubrik === '')
  return [
    saknas.length > 0 &&
      `${saknas.length === 1 ? 'Rubriken' : 'Rubrikerna'} ${namn(saknas)} saknas på rad 1.`,
    dubbla.length > 0 && `${namn(dubbla)} står mer än en gång på rad 1.`,
    namngivna.length > 0 && `${namn(namngivna)} är ingen av listans rubriker.`,
    namnlosa.length > 0 &&
      `Kolumn ${radaUpp(namnlosa.map((f) => kolumnbokstav(f.plats ?? 0)))} har ingen rubrik.`,
    saknas.length > 15 && 'Kolumnerna i en csv-fil ska skiljas åt med semikolon.',
    'Jämför med mallen och läs in filen igen.',
  ]
    .filter((mening) => mening !== false)
    .join(' ')
}

const nummerText: Readonly<Record<NummerOrsak, string>> = {
  FORM: 'Numret går inte att läsa. Skriv tio eller tolv siffror.',
  FORKORTAT:
    'Numret har tappat sin första nolla, så gör Excel med tal. Gör cellen till text och skriv alla siffrorna.',
  DATUM: 'Födelsedagen i numret finns inte. Kontrollera år, månad och dag.',
  I_FRAMTIDEN: 'Födelsedagen i numret har inte varit än. Kontrollera året.',
  KONTROLLSIFFRA: 'Siffrorna i numret stämmer inte med varandra. Kontrollera dem.',
}

/** Takes one fault of a row and what stands in the cell; says what is wrong and what to do. */
export function cellFelText({ kolumn, kod, uppgift = {} }: CellFel, star: string): string {
  switch (kod) {
    case 'SAKNAS':
      return saknasText(kolumn, uppgift.kravsAv)
    case 'PERSONNUMMER_OGILTIGT':
      return nummerText[uppgift.nummer ?? 'FORM']
    case 'ALDER_UTANFOR':
      return alderText(uppgift.alder)
    case 'DUBBLETT_I_FILEN':
      return `Samma person står på rad ${uppgift.forstaRad ?? ''}. Ta bort en av dem.`
    case 'FINNS_REDAN_MED_ANDRA_UPPGIFTER':
      return finnsRedanText(uppgift.skiljer ?? [])
    case 'BEHOVER_GRANSKAS':
      return 'Raden är mottagen för granskning. Du behöver inte göra något mer med den.'
    case 'OKAND_KOMMUN':
      return 'Kommunen är inte med i projektet. Kontrollera hur namnet är skrivet.'
    case 'EJ_BEHORIG_KOMMUN':
      return `Du kan bara läsa in deltagare i ${uppgift.kommun?.egen ?? 'din kommun'}. Be ${uppgift.kommun?.annan ?? 'den andra kommunen'} läsa in raden.`
    case 'OKANT_VARDE':
      return okantVardeText(kolumn, star)
    case 'DATUM_OGILTIGT':
      return 'Det är inget datum som finns. Skriv det som 2026-03-31.'
    case 'DATUM_I_FRAMTIDEN':
      return 'Dagen har inte varit än. Fyll i den när det har hänt.'
    case 'DATUM_ORDNING':
      return `Dagen ligger före ${uppgift.fore?.kolumn ?? 'en tidigare händelse'} ${uppgift.fore?.datum ?? ''}. Kontrollera båda.`
    case 'TEAMBESLUT_EJ_ANTAGEN':
      return 'Kartläggningen kan börja först när teamet har beslutat Antagen. Rätta beslutet, eller töm Kartläggning påbörjad.'
    case 'MANADER_FOR_FA_UTAN_SKAL':
      return `${uppgift.manader ?? 'För få'} månader med bistånd är färre än ${installningar.manaderReaktiv}. Skriv i Skäl varför personen ska vara med.`
    case 'SKAL_SAKNAS':
      return 'Förebyggande spår behöver ett skäl. Skriv i Skäl varför personen ska vara med.'
  }
}

function saknasText(kolumn: Kolumn, kravsAv: Kolumn | undefined): string {
  if (kravsAv === 'Spår') return 'Tomt. Reaktivt spår behöver antalet månader.'
  return kravsAv ? `Tomt. ${kolumn} behövs när ${kravsAv} är ifyllt.` : `Tomt. ${kolumn} behövs alltid.`
}

function alderText(alder: NonNullable<CellFel['uppgift']>['alder']): string {
  const { lagst, hogst } = installningar.alder
  const spann = `Projektet är för den som är ${lagst} till ${hogst} år.`
  if (!alder) return spann
  const fakta = `${alder.ar} år den ${alder.paDatum} (${alder.kolumn}).`
  return alder.tidigast ? `${fakta} ${spann} Första möjliga dag är ${alder.tidigast}.` : `${fakta} ${spann}`
}

function finnsRedanText(skiljer: readonly Kolumn[]): string {
  if (skiljer.length === 0)
    return 'Personen finns redan och har en pågående utredning. Fortsätt på personens sida.'
  return `Personen finns redan, med något annat i ${radaUpp(skiljer)}. Ändra i filen eller på personens sida.`
}

/** The words that a column takes, as the import writes them; none where the column is not a choice. */
export const KOLUMN_ORD: Readonly<Partial<Record<Kolumn, readonly string[]>>> = {
  Kön: kon.map((k) => k.etikett),
  Spår: spar.map((s) => s.etikett),
  'Skyddade uppgifter': ['Nej', 'Ja'],
  Teambeslut: teambeslut.map((b) => b.importEtikett),
  Insatstyp: insatstyper.map((t) => t.etikett),
  Avslutsorsak: avslutsorsaker.map((o) => o.etikett),
}

function okantVardeText(kolumn: Kolumn, star: string): string {
  if (kolumn === 'Månader med bistånd') return 'Skriv antalet månader som ett helt tal, till exempel 24.'
  if (kolumn === 'Aktivitetsförmåga') return 'Skriv ett helt tal från 0 till 100.'
  const ord = KOLUMN_ORD[kolumn]
  if (!ord) return 'Texten är för lång, eller har tecken som inte går att spara. Skriv om den.'
  const menat = narmasteEtikett(star, ord)
  if (menat) return `Okänt värde. Menar du ${menat}?`
  return ord.length <= 4
    ? `Okänt värde. Skriv ${radaUpp(ord, 'eller')}.`
    : 'Okänt värde. Orden som går att använda står i mallen.'
}

/** "6 behöver rättas, 1 granskas"; nothing where no row is refused. */
export const attGoraText = ({ rattas, granskas }: AttGora): string =>
  [rattas > 0 && `${heltal(rattas)} behöver rättas`, granskas > 0 && `${heltal(granskas)} granskas`]
    .filter(Boolean)
    .join(', ')

/** What a dry run says first: "26 rader kan läsas in, 6 behöver rättas". */
export function torrkorningText(accepterade: number, attGora: AttGora): string {
  const resten = attGoraText(attGora)
  if (accepterade === 0) return resten ? `Inget att läsa in, ${resten}` : 'Inget nytt att läsa in'
  return [`${antal(accepterade, 'rad', 'rader')} kan läsas in`, resten].filter(Boolean).join(', ')
}

/** What becomes of the refused rows when the others are read in. */
export function utanforText({ rattas, granskas }: AttGora): string {
  const n = rattas + granskas
  const gor =
    rattas > 0
      ? 'Rätta och läs in samma fil igen, det blir inga dubbletter.'
      : 'Du behöver inte göra något mer.'
  return `${n === 1 ? 'Den avvisade' : `De ${heltal(n)} avvisade`} lämnas utanför. ${gor}`
}

/** How many faults the refused rows have: "7 fel, 1 granskas". */
export const felText = (fel: number, { granskas }: AttGora): string =>
  [fel > granskas && `${heltal(fel - granskas)} fel`, granskas > 0 && `${heltal(granskas)} granskas`]
    .filter(Boolean)
    .join(', ')

/** How many of the accepted rows are new, and how many have new facts. */
export const nyaText = ({ nya, andras }: { nya: number; andras: number }): string =>
  [nya > 0 && antal(nya, 'ny', 'nya'), andras > 0 && `${heltal(andras)} med nya uppgifter`]
    .filter(Boolean)
    .join(', ')

/** Takes what becomes of an accepted row and says it; the kind of change ("Ny", "Ändras") is the badge beside. */
export function planText(plan: Plan): string {
  switch (plan.slag) {
    case 'NY_PERSON':
    case 'NY_UTREDNING': {
      const { utredning, handelser } = plan.historik
      const { nummer, kort } = steg.find((s) => s.kod === utredning.steg) ?? steg[0]
      const forst = plan.slag === 'NY_UTREDNING' ? 'Ny utredning efter den avslutade. ' : ''
      const plats = utredning.avslutad ? `Avslutad ${utredning.avslutad}` : `Hamnar i steg ${nummer}, ${kort}`
      return `${forst}${plats}.${handelser.samtycke ? ' Samtycke noteras med källa import.' : ''}`
    }
    case 'KOMPLETTERA':
      return `${plan.komplettering.nya.map(nyUppgiftText).join('. ')}.`
    case 'OFORANDRAD':
      return 'Finns redan, likadan.'
    case 'AVVISAD':
      return plan.fel.map((fel) => cellFelText(fel, '')).join(' ')
  }
}

function nyUppgiftText({ kolumn, varde }: NyUppgift): string {
  const ord = [
    ...teambeslut.map(({ kod, importEtikett: etikett }) => ({ kolumn: 'Teambeslut', kod, etikett })),
    ...insatstyper.map(({ kod, etikett }) => ({ kolumn: 'Insatstyp', kod, etikett })),
    ...avslutsorsaker.map(({ kod, etikett }) => ({ kolumn: 'Avslutsorsak', kod, etikett })),
  ].find((o) => o.kolumn === kolumn && o.kod === varde)
  return `${kolumn}: tomt blir ${ord?.etikett ?? varde}`
}

/** Takes words and gives them in a row: "a, b och c". */
function radaUpp(ord: readonly string[], sist = 'och'): string {
  return ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} ${sist} ${ord.at(-1)}`
}

function kolumnbokstav(plats: number): string {
  const forst = Math.floor(plats / 26)
  return `${forst > 0 ? String.fromCharCode(64 + forst) : ''}${String.fromCharCode(65 + (plats % 26))}`
}
