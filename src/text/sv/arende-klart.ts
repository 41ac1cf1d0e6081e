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
  'kartlaggning-startad': 'Kartläggningen är startad.',
  'kartlaggning-avslutad': 'Kartläggningen är avslutad. Nu skrivs rekommendationen.',
  undertecknad: 'Rekommendationen är undertecknad. Nu börjar stöd vidare till insats.',
  'rattelse-undertecknad': 'Rättelsen är undertecknad och gäller nu.',
} as const
export type Klart = keyof typeof klartText

/** Takes a page and what was done; gives the page's address with the receipt in it. */
export const medKvitto = (href: string, klart: Klart): string =>
  `${href}${href.includes('?') ? '&' : '?'}klart=${klart}`

/** Takes the code of an address; gives its words, or null where it is none of ours. */
export const kvittotext = (klart: string | undefined): string | null =>
  klart && Object.hasOwn(klartText, klart) ? klartText[klart as Klart] : null
