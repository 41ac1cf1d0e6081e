import type { UtkastForm } from '@/schema/utkast'

/** What was begun, and where in the case one goes on with it. */
interface Plats {
  /** "en påbörjad anteckning" */
  text: string
  /** The page under the case, and where on it. */
  sida: string
  /** What opens the form there. */
  fraga?: Record<string, string>
}

/**
 * A draft's words and place, from what in the case it is about. Null for what is about no case: it comes back where it was
 * begun, and the start page, which offers drafts case by case, leaves it out.
 */
const platser: Record<UtkastForm, ((...del: string[]) => Plats) | null> = {
  aktualisering: () => ({ text: 'en påbörjad aktualisering', sida: 'samtycke#aktualisering' }),
  anteckning: () => ({ text: 'en påbörjad anteckning', sida: 'anteckningar#ny' }),
  'anteckning-andra': (id = '') => ({
    text: 'en påbörjad ändring i en anteckning',
    sida: `anteckningar#a-${id}`,
    fraga: { andra: id },
  }),
  'anteckning-tillagg': (id = '') => ({
    text: 'ett påbörjat tillägg till en anteckning',
    sida: `anteckningar#a-${id}`,
  }),
  avslut: () => ({ text: 'ett påbörjat avslut', sida: 'arendet#avsluta' }),
  bakgrund: () => ({ text: 'en påbörjad ändring av spår och bakgrund', sida: 'person#bakgrund' }),
  formaga: () => ({ text: 'en påbörjad bedömning', sida: 'insatser#formaga' }),
  forslag: null,
  'fraga-lakare': () => ({ text: 'en påbörjad fråga till läkaren', sida: 'lakare#ny' }),
  insats: () => ({ text: 'en påbörjad insats', sida: 'insatser#insatser' }),
  'insats-andra': (id = '') => ({ text: 'en påbörjad ändring av en insats', sida: `insatser#insats-${id}` }),
  'insats-avsluta': (id = '') => ({
    text: 'ett påbörjat avslut av en insats',
    sida: `insatser#insats-${id}`,
  }),
  instrument: () => ({ text: 'ett påbörjat instrument', sida: 'kartlaggning#instrument' }),
  'instrument-ratta': (id = '') => ({
    text: 'en påbörjad rättelse av ett instrument',
    sida: `kartlaggning#instrument-${id}`,
    fraga: { instrument: id },
  }),
  kartlaggning: (omrade = '') => ({
    text: 'en påbörjad text i kartläggningen',
    sida: `kartlaggning#omrade-${omrade}`,
    fraga: { omrade },
  }),
  komplettering: () => ({ text: 'en påbörjad komplettering', sida: 'samtycke#aktualisering' }),
  lakarsvar: null,
  'ny-utredning': null,
  overlamning: () => ({ text: 'en påbörjad överlämning', sida: 'insatser#stod-vidare' }),
  protokoll: null,
  rattelse: (sak = '', id = '') => ({
    text: 'en påbörjad rättelse',
    sida: 'rattelser#ratta',
    fraga: { sak, id },
  }),
  registrera: null,
  rekommendation: () => ({ text: 'en påbörjad rekommendation', sida: 'rekommendation' }),
  samtycke: () => ({ text: 'ett påbörjat samtycke', sida: 'samtycke#samtycke' }),
  teambeslut: () => ({ text: 'ett påbörjat beslut', sida: 'samtycke/beslut' }),
  uppfoljning: () => ({ text: 'en påbörjad uppföljning', sida: 'insatser#uppfoljning' }),
}

/** Takes a draft's form and what in the case it is about; gives its words and its place, or null where it has none. */
export const utkastPlats = (form: UtkastForm, del: readonly string[]): Plats | null =>
  platser[form]?.(...del) ?? null

/** "sparad i dag 15.52", or "sparat". */
export const utkastSparat = (text: string, nar: string): string =>
  `${text.startsWith('ett ') ? 'sparat' : 'sparad'} ${nar}`

export const utkastText = {
  fortsatt: 'Fortsätt skriva',
  kasta: 'Kasta utkastet',
  kastat: 'Utkastet är kastat.',
  /** Where a form that holds one is folded away. */
  har: 'Du har ett utkast här som inte är sparat.',
}
