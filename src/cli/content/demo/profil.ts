import type {
  Anteckningstyp,
  Forsorjningskalla,
  Insatstyp,
  InsatsUtforare,
  Livsomrade,
} from '@/programme/kraft'

/** What is said in one life area: the person's own words, the arbetsterapeut's and the kommun's. */
export interface Omradestext {
  ord: string
  at: string
  kommun: string
  styrkor?: string
  hinder?: string
  stodbehov?: string
}

export interface Insatstext {
  typ: Insatstyp
  benamning: string
  utforare: InsatsUtforare
  utforareNamn: string
  timmar: number
  syfte: string
  resultat: string
  avbrott: string
}

/**
 * One kind of life that demo participants lead: texts that hang together across the areas, without a name in them.
 * `{-2}` in a text becomes the year two years before the making.
 */
export interface Profil {
  forum: string
  forsorjning: Forsorjningskalla
  sprak: string | null
  bakgrund: string
  provat: string
  fraga: string
  egnaOrd: string
  omraden: Record<Livsomrade, Omradestext>
  tidigare: string
  formaga: { procent: number; grund: string; motivering: string }[]
  rekommendation: {
    sammanfattning: string
    motivering: string
    personensSyn: string
    steg: { insatstyp: Insatstyp; beskrivning: string }[]
  }
  insatser: Insatstext[]
  anteckningar: { typ: Anteckningstyp; text: string }[]
  lakare: { fraga: string; svar: string }
  skalForebyggande: string
}

/** Takes a text and this year and gives it with its years written out. */
export const medAr = (text: string, ar: number): string =>
  text.replace(/\{-(\d+)\}/g, (_, n: string) => String(ar - Number(n)))
