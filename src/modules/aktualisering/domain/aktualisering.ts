import type { Datum, Teambeslut } from '@/programme/definition'

/** One decision of the team, as recorded. */
export interface Beslut {
  id: string
  aktualiseringId: string
  moteId: string | null
  beslut: Teambeslut
  datum: Datum
  skal: string | null
  forslag: string | null
  komplettera: string | null
  kompletteraSenast: Datum | null
  taUpp: Datum | null
  ansvarigId: string | null
  anteckning: string | null
  makulerad: boolean
  /** ISO instant: the order of recording. */
  skapadAt: string
  skapadAv: string | null
}

/** One sending of a case to its team, with the team's decisions in the order they were made. */
export interface Aktualisering {
  id: string
  teamKod: string
  skickad: Datum
  skickadAv: string | null
  fraga: string | null
  egnaOrd: string | null
  atertagen: Datum | null
  atertagenSkal: string | null
  kompletterad: Datum | null
  komplettering: string | null
  version: number
  beslut: Beslut[]
}

/** Takes a sending and gives the team's latest decision that stands, or null. */
export function gallandeBeslut(a: Pick<Aktualisering, 'beslut'>): Beslut | null {
  return a.beslut.filter((b) => !b.makulerad).at(-1) ?? null
}

/** Where a sending stands, seen from the kommun. */
export type AktualiseringsLage =
  | 'VANTAR_PA_TEAMET'
  | 'VANTAR_PA_KOMMUNEN'
  | 'KOMPLETTERAD'
  | 'AVVAKTAR'
  | 'ANTAGEN'
  | 'EJ_ANTAGEN'
  | 'ATERTAGEN'

/**
 * Takes a sending and with whom the case lies; gives where the sending stands: the team's latest decision, unless the
 * kommun has answered it or taken the sending back. Source: Projektplan, "Utredningens fem steg" (2. Aktualisering).
 */
export function aktualiseringsLage(
  a: Pick<Aktualisering, 'atertagen' | 'beslut'>,
  liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE',
): AktualiseringsLage {
  if (a.atertagen !== null) return 'ATERTAGEN'
  const beslut = gallandeBeslut(a)?.beslut
  if (beslut === undefined) return 'VANTAR_PA_TEAMET'
  if (beslut === 'KOMPLETTERAS') return liggerHos === 'KOMMUN' ? 'VANTAR_PA_KOMMUNEN' : 'KOMPLETTERAD'
  return beslut === 'VILANDE' ? 'AVVAKTAR' : beslut
}
