import { genitiv, lista, raknat, stor } from './format'

/** The words of the kartläggning. A name that is hidden is left out of the sentence. */

/** "Med Åsas ord". */
export const medOrd = (fornamn: string | null): string =>
  fornamn ? `Med ${genitiv(fornamn)} ord` : 'Med egna ord'

/** "Åsas egna ord", as it stands inside a sentence. */
export const egnaOrdBestamt = (fornamn: string | null): string =>
  fornamn ? `${genitiv(fornamn)} egna ord` : 'personens egna ord'

export const kartlaggningText = {
  egnaOrdHjalp: 'Skriv som det sägs, och läs gärna upp det efteråt.',
  egnaOrdSaknas: 'Inget är nedskrivet än.',
  ingenProfession: 'Inget av yrkena har skrivit än.',
  vadDuSer: 'Det du ser',
  styrkor: 'Styrkor',
  hinder: 'Hinder',
  stodbehov: 'Behov av stöd',
  ejAktuelltFraga: 'Är området inte aktuellt?',
  ejAktuelltHjalp: 'Skälet står kvar i kartläggningen. Området går att öppna igen.',
  fore: 'Kartläggningen börjar när teamet har antagit personen.',
  kanStarta:
    'Teamet har antagit personen. Starta när ni har bokat den första träffen. Då börjar steget räknas, och alla i ärendet kan skriva.',
  stangd: 'Kartläggningen är avslutad och är det som rekommendationen bygger på.',
  instrumentHjalp:
    'Bara namn, dag, bedömare och sammanfattning. Skriv aldrig av frågor eller svar ur ett licensierat formulär.',
  instrumentTomt: 'Inget instrument är antecknat.',
  utanYrke:
    'Ditt uppdrag säger inte vilket yrke du har, så du kan bara skriva personens egna ord. Be administratören lägga till det.',
} as const

/** What the save button of one voice says. */
export const sparaOrd = (fornamn: string | null): string =>
  fornamn ? `Spara ${genitiv(fornamn)} ord` : 'Spara orden'

type Lage = 'TOMT' | 'BARA_EGNA_ORD' | 'UTAN_EGNA_ORD' | 'BESKRIVET' | 'EJ_RELEVANT'

/** Where one area stands, in a few words. */
export function lageText(lage: Lage, fornamn: string | null): string {
  switch (lage) {
    case 'TOMT':
      return 'Inget är skrivet'
    case 'BARA_EGNA_ORD':
      return `Bara ${egnaOrdBestamt(fornamn)} än`
    case 'UTAN_EGNA_ORD':
      return `${stor(egnaOrdBestamt(fornamn))} saknas`
    case 'BESKRIVET':
      return 'Beskrivet'
    case 'EJ_RELEVANT':
      return 'Inte aktuellt'
  }
}

/** Who has written: "Har skrivit: Åsa, arbetsterapeut och socialsekreterare." Null where nobody has. */
export function bidragit(egna: boolean, yrken: readonly string[], fornamn: string | null): string | null {
  const vilka = [...(egna ? [fornamn ?? 'personen'] : []), ...yrken.map((y) => y.toLowerCase())]
  return vilka.length === 0 ? null : `Har skrivit: ${lista(vilka)}.`
}

/** The heading over the areas: "Fem av elva områden är klara". */
export function klaraRubrik(klara: number, alla: number): string {
  if (klara === alla) return `Alla ${raknat(alla)} områden är klara`
  if (klara === 0) return `Inget av ${raknat(alla)} områden är klart än`
  return `${stor(raknat(klara, klara === 1))} av ${raknat(alla)} områden är ${klara === 1 ? 'klart' : 'klara'}`
}
