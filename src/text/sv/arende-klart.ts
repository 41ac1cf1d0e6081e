/** What has just been done in a case, as the page that one lands on says it. The code stands in the address. */
export const klartText = {
  registrerad: 'Personen är registrerad. Teamet ser ärendet först när ni skickar det.',
  'registrerad-skickad': 'Personen är registrerad och aktualiseringen skickad. Nu ser teamet ärendet.',
  'ny-utredning': 'Den nya utredningen är registrerad.',
  skickad: 'Aktualiseringen är skickad. Nu ser teamet ärendet.',
  atertagen: 'Aktualiseringen är tillbaka hos kommunen. Teamet ser inte längre ärendet.',
  kompletterad: 'Kompletteringen är skickad till teamet.',
  samtycke: 'Samtycket är sparat.',
  aterkallat: 'Samtycket är återkallat. Ärendet är pausat, och teamet kan inte läsa det.',
  'aterkallat-avslutat': 'Samtycket är återkallat. Teamet kan inte läsa ärendet.',
  'aterkallat-delvis': 'Samtycket är återkallat. Det som ett annat samtycke öppnar är fortfarande öppet.',
  'aterkallat-sista': 'Samtycket är återkallat. Nu gäller inget samtycke i ärendet.',
  pausad: 'Utredningen är pausad.',
  fortsatter: 'Utredningen fortsätter.',
  avslutad: 'Utredningen är avslutad.',
  'avslut-makulerat': 'Avslutet är makulerat. Utredningen är öppen igen.',
  'kontaktperson-bytt': 'Kontaktpersonen är bytt.',
  'ansvarig-bytt': 'Ansvarig arbetsterapeut är bytt.',
  'gatt-tillbaka': 'Utredningen står i det tidigare steget.',
  beslutat: 'Beslutet är sparat.',
  'beslut-angrat': 'Beslutet är ångrat.',
  rattat: 'Rättelsen är sparad.',
  makulerat: 'Det är makulerat, och räknas inte längre.',
  'kartlaggning-startad': 'Kartläggningen är startad.',
  'kartlaggning-avslutad': 'Kartläggningen är avslutad. Nu skrivs rekommendationen.',
  undertecknad: 'Rekommendationen är undertecknad. Nu börjar stöd vidare till insats.',
  'rattelse-undertecknad': 'Rättelsen är undertecknad och gäller nu.',
  'rattelse-kastad': 'Rättelsen är kastad. Den undertecknade versionen gäller som förut.',
  'version-makulerad': 'Versionen är makulerad.',
  'omrade-ej-aktuellt': 'Området är markerat som inte aktuellt.',
  'omrade-aktuellt': 'Området är aktuellt igen.',
  'instrument-rattat': 'Rättelsen är sparad.',
  'instrument-makulerat': 'Instrumentet är makulerat.',
  'insats-startad': 'Insatsen har startat.',
  'insats-avslutad': 'Insatsen är avslutad.',
  uppfoljd: 'Uppföljningen är sparad.',
  'anteckning-andrad': 'Ändringen är sparad.',
  'anteckning-signerad': 'Anteckningen är signerad och låst.',
  'anteckning-makulerad': 'Anteckningen är makulerad.',
  'anteckning-delad': 'Den i teamet som ser ärendet ser också anteckningen.',
  'anteckning-inte-delad': 'Teamet ser inte anteckningen.',
  'fraga-atertagen': 'Frågan är tillbakatagen. Läkaren ser den inte längre.',
} as const
export type Klart = keyof typeof klartText

/**
 * Takes a page and what was done; gives the page's address with the receipt in it. `vid`: the id of the place on the page
 * where it was done, when the receipt stands there and not on top; the address leads there too.
 */
export function medKvitto(href: string, klart: Klart, vid?: string): string {
  const adress = `${href}${href.includes('?') ? '&' : '?'}klart=${klart}`
  return vid ? `${adress}&vid=${vid}#${vid}` : adress
}

/** What an address says has just been done, and at which place on the page. */
export interface Kvitto {
  klart?: string
  vid?: string
}

/** Takes the code of an address; gives its words, or null where it is none of ours. */
export const kvittotext = (klart: string | undefined): string | null =>
  klart && Object.hasOwn(klartText, klart) ? klartText[klart as Klart] : null
