import type { Kriterium, Steg, StegUnderlag } from '../definition'

/**
 * The five steps of an utredning and what must be true to leave each.
 * Source: Projektplan, "Utredningens fem steg"; docs/beslut/2026-11-23-kartlaggningens-kriterier.md. The steps order
 * the utredning; they never block help.
 */

const utfyllt = (text: string | null | undefined): boolean => Boolean(text?.trim())

type Omrade = StegUnderlag['omraden'][number]
const omradeKlart = (o: Omrade): boolean => o.beskrivet || utfyllt(o.ejRelevantSkal)
const harEgnaOrd = (o: Omrade): boolean => !o.beskrivet || o.harEgnaOrd

function tvaYrkenMedArbetsterapeut(u: StegUnderlag): boolean {
  const bidragit = new Set(u.omraden.flatMap((o) => o.yrken))
  return bidragit.has('ARBETSTERAPEUT') && bidragit.size >= 2
}

const identifiering = [
  { kod: 'KONTAKTPERSON', etikett: 'En kontaktperson är utsedd', uppfyllt: (u) => u.harKontaktperson },
  {
    kod: 'BEHORIGHET',
    etikett: 'Personen hör till målgruppen, eller så finns ett skäl',
    uppfyllt: (u) => u.behorighet !== 'EJ_UPPFYLLD',
  },
] as const satisfies readonly Kriterium[]

const aktualisering = [
  { kod: 'SAMTYCKE', etikett: 'Personen är informerad och samtycker', uppfyllt: (u) => u.harStaendeSamtycke },
  { kod: 'SKICKAD', etikett: 'Aktualiseringen är skickad till teamet', uppfyllt: (u) => u.arSkickad },
  { kod: 'ANTAGEN', etikett: 'Teamet har antagit personen', uppfyllt: (u) => u.senasteBeslut === 'ANTAGEN' },
] as const satisfies readonly Kriterium[]

const kartlaggning = [
  {
    kod: 'OMRADEN',
    etikett: 'Varje livsområde är beskrivet, eller inte aktuellt med ett skäl',
    uppfyllt: (u) => u.omraden.length > 0 && u.omraden.every(omradeKlart),
    omrade: omradeKlart,
  },
  {
    kod: 'TVA_YRKEN',
    etikett: 'Minst två yrken har bidragit, ett av dem arbetsterapeuten',
    uppfyllt: tvaYrkenMedArbetsterapeut,
  },
  {
    kod: 'EGNA_ORD',
    etikett: 'Personens egna ord finns med i varje område som är beskrivet',
    uppfyllt: (u) => u.omraden.some((o) => o.beskrivet) && u.omraden.every(harEgnaOrd),
    omrade: harEgnaOrd,
  },
] as const satisfies readonly Kriterium[]

const rekommendation = [
  {
    kod: 'SAMMANFATTNING',
    etikett: 'Kartläggningen är sammanfattad',
    uppfyllt: (u) => u.rekommendation?.harSammanfattning ?? false,
  },
  {
    kod: 'NASTA_STEG',
    etikett: 'Minst ett nästa steg är rekommenderat',
    uppfyllt: (u) => (u.rekommendation?.antalNastaSteg ?? 0) > 0,
  },
  {
    kod: 'AKTIVITETSFORMAGA',
    etikett: 'Aktivitetsförmågan är bedömd och motiverad',
    uppfyllt: (u) => Boolean(u.rekommendation?.harAktivitetsformaga && u.rekommendation.harMotivering),
  },
  {
    kod: 'PERSONENS_SYN',
    etikett: 'Personens egen syn på rekommendationen finns med',
    uppfyllt: (u) => u.rekommendation?.harPersonensSyn ?? false,
  },
  {
    kod: 'GENOMGANGEN',
    etikett: 'Rekommendationen är genomgången med personen, eller så finns ett skäl',
    uppfyllt: (u) => Boolean(u.rekommendation?.genomgangen) || utfyllt(u.rekommendation?.ejGenomgangenSkal),
  },
] as const satisfies readonly Kriterium[]

const stodVidare = [
  {
    kod: 'MOTTAGARE',
    etikett: 'Den som tar emot är namngiven',
    uppfyllt: (u) => utfyllt(u.overlamning?.mottagare),
  },
  {
    kod: 'TREPARTSSAMTAL',
    etikett: 'Ett trepartssamtal är hållet, eller så finns ett skäl',
    uppfyllt: (u) => Boolean(u.overlamning?.trepartssamtal) || utfyllt(u.overlamning?.ejTrepartssamtalSkal),
  },
  {
    kod: 'INSATS',
    etikett: 'En insats har startat, eller så finns ett skäl',
    uppfyllt: (u) => u.harStartadInsats || utfyllt(u.overlamning?.ejInsatsSkal),
  },
] as const satisfies readonly Kriterium[]

export const steg = [
  {
    kod: 'IDENTIFIERING',
    borjarMed: 'REGISTRERING',
    nummer: 1,
    etikett: 'Identifiering av deltagare',
    kort: 'Identifiering',
    kriterier: identifiering,
  },
  {
    kod: 'AKTUALISERING',
    borjarMed: 'SANDNING',
    nummer: 2,
    etikett: 'Aktualisering',
    kort: 'Aktualisering',
    kriterier: aktualisering,
  },
  {
    kod: 'KARTLAGGNING',
    borjarMed: 'START',
    nummer: 3,
    etikett: 'Gemensam kartläggning',
    kort: 'Kartläggning',
    kriterier: kartlaggning,
  },
  {
    kod: 'REKOMMENDATION',
    borjarMed: 'STANGD_KARTLAGGNING',
    nummer: 4,
    etikett: 'Utredningens rekommendation',
    kort: 'Rekommendation',
    kriterier: rekommendation,
  },
  {
    kod: 'STOD_VIDARE',
    borjarMed: 'SIGNERING',
    nummer: 5,
    etikett: 'Stöd vidare till insats',
    kort: 'Stöd vidare',
    kriterier: stodVidare,
  },
] as const satisfies readonly Steg[]
export type StegKod = (typeof steg)[number]['kod']
export type KriteriumKod = (typeof steg)[number]['kriterier'][number]['kod']
