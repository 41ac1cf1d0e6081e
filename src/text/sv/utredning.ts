import type { Ganghinder } from '@/modules/utredning/domain/ganghinder'
import { antal, datumKort, lista, period, raknat, stor } from './format'
import { sakerSaknas } from './saknas'

/** The participant page's own words. Labels of codes come from the programme. */

export const flikEtikett = {
  oversikt: 'Översikt',
  kartlaggning: 'Kartläggning',
  rekommendation: 'Rekommendation',
  insatser: 'Insatser',
  anteckningar: 'Anteckningar',
  samtycke: 'Samtycke',
  lakare: 'Läkare',
} as const
export type FlikKod = keyof typeof flikEtikett

/** "Reaktivt, 38 månader". */
export function sparText(spar: 'REAKTIV' | 'FOREBYGGANDE', manader: number | null): string {
  const namn = spar === 'REAKTIV' ? 'Reaktivt' : 'Förebyggande'
  return manader === null ? namn : `${namn}, ${antal(manader, 'månad', 'månader')}`
}

/** "Svenska, ingen tolk", "Dari, tolk behövs, bara på telefon". */
export function sprakText(sprak: string | null, tolkbehov: boolean, not: string | null): string {
  const tolk = tolkbehov ? 'tolk behövs' : 'ingen tolk'
  const kort = [sprak ?? 'Språk inte angivet', sprak || tolkbehov ? tolk : null].filter(Boolean).join(', ')
  return tolkbehov && not ? `${kort}. ${not}` : kort
}

/** "kvinna", as it stands in a line; null where it is not known. */
export const konText = { KVINNA: 'kvinna', MAN: 'man', UPPGIFT_SAKNAS: null } as const

/** "41 år, kvinna". */
export function alderOchKon(alder: number | null, kon: keyof typeof konText | null): string | null {
  return [alder === null ? null : `${alder} år`, kon && konText[kon]].filter(Boolean).join(', ') || null
}

/** Where the samtycke stands, as the words of a badge. */
export function samtyckeText(
  s:
    | { kod: 'SAKNAS' }
    | { kod: 'GALLER'; till: string | null }
    | { kod: 'GAR_UT'; till: string; dagarKvar: number }
    | { kod: 'UTGANGET' | 'ATERKALLAT' | 'ERSATT'; sedan: string },
): string {
  switch (s.kod) {
    case 'SAKNAS':
      return 'Saknas'
    case 'GALLER':
      return s.till ? `Gäller till ${s.till}` : 'Gäller tills vidare'
    case 'GAR_UT':
      return s.dagarKvar === 0 ? 'Går ut i dag' : `Går ut om ${antal(s.dagarKvar, 'dag', 'dagar')}`
    case 'UTGANGET':
      return `Gick ut ${s.sedan}`
    case 'ATERKALLAT':
      return `Återkallat ${s.sedan}`
    case 'ERSATT':
      return `Ersatt ${s.sedan}, inte längre för teamet`
  }
}

/** The two lines under a step: when, and what came of it. */
export function stegRader(
  s: {
    lage: 'klar' | 'pagar' | 'kommande'
    senast: { fran: string; till: string | null } | null
    dagar: number | null
    vilandeDagar: number
    ganger: number
  },
  slut: { sistaDag: (till: string) => string; pausad: boolean; utfall: string | null },
): { rad1: string; rad2: string | null } {
  if (!s.senast) return { rad1: 'Inte påbörjat', rad2: null }
  const { fran, till } = s.senast
  const sista = till === null ? null : till > fran ? slut.sistaDag(till) : fran
  const pagar = s.lage === 'pagar'
  const dagar =
    s.dagar === null
      ? 'slutdag okänd'
      : s.dagar === 0 && !pagar
        ? 'samma dag'
        : antal(s.dagar, 'dag', 'dagar')
  const rad2 = [
    slut.utfall,
    pagar ? (slut.pausad ? `pausad, ${dagar}` : `pågår, ${dagar}`) : dagar,
    s.vilandeDagar > 0 ? `varav pausad ${antal(s.vilandeDagar, 'dag', 'dagar')}` : null,
    s.ganger > 1 ? `${s.ganger} gånger` : null,
  ].filter(Boolean)
  return {
    rad1: s.dagar === null && !pagar ? `från ${period(fran, fran)}` : period(fran, sista),
    rad2: stor(rad2.join(', ')),
  }
}

/** Who may open a protected case, seen from one of them: "Bara du och Maria Claesson kan öppna ärendet." */
export function handlaggareText(namn: string[], jag: string | null): string {
  const andra = namn.filter((n) => n !== jag)
  const alla = jag !== null && andra.length < namn.length ? ['du', ...andra] : andra
  if (alla.length === 0) return 'Ingen handläggare är namngiven.'
  if (alla.length === 1 && alla[0] === 'du') return 'Bara du kan öppna ärendet. Det bör finnas en till.'
  return `Bara ${lista(alla)} kan öppna ärendet.`
}

/** "tis 24 nov, möte på Nybro AME". */
export function kontaktText(datum: string, vad: string | null, idag: string): string {
  return vad ? `${datumKort(datum, idag)}, ${vad}` : datumKort(datum, idag)
}

/** The steps as they stand in a sentence: "Tre saker saknas i kartläggningen". */
const bestamd: Record<string, string> = {
  IDENTIFIERING: 'identifieringen',
  AKTUALISERING: 'aktualiseringen',
  KARTLAGGNING: 'kartläggningen',
  REKOMMENDATION: 'rekommendationen',
  STOD_VIDARE: 'stödet vidare',
}
export const stegBestamd = (kod: string): string => bestamd[kod] ?? 'steget'

/** The checklist's heading. */
export function saknasRubrik(antalSaknas: number, steg: string): string {
  if (antalSaknas === 0) return `Inget saknas i ${stegBestamd(steg)}`
  return `${sakerSaknas(antalSaknas)} i ${stegBestamd(steg)}`
}

/** Many empty life areas in one line. */
export const tommaOmraden = (n: number): string =>
  n === 1 ? 'Ett livsområde är inte beskrivet' : `${stor(raknat(n))} livsområden är inte beskrivna`

/** What is missing in a life area. */
export const omradeSaknas = {
  TOMT: 'Inte beskrivet. Skriv, eller ange varför området inte är aktuellt.',
  UTAN_EGNA_ORD: 'Beskrivet. Personens egna ord saknas.',
  BESKRIVET: null,
  EJ_RELEVANT: 'Inte aktuellt, med ett skäl.',
} as const

/** What the button of a missing criterion says, and whose it is to do; by the criterion's code. */
export const kriteriumAtgard: Record<string, string> = {
  KONTAKTPERSON: 'Utse',
  BEHORIGHET: 'Se uppgifterna',
  SAMTYCKE: 'Registrera',
  SKICKAD: 'Skicka',
  TVA_YRKEN: 'Skriv',
  EGNA_ORD: 'Skriv',
  SAMMANFATTNING: 'Skriv',
  NASTA_STEG: 'Lägg till',
  AKTIVITETSFORMAGA: 'Bedöm',
  PERSONENS_SYN: 'Skriv',
  GENOMGANGEN: 'Ange',
  MOTTAGARE: 'Ange',
  TREPARTSSAMTAL: 'Ange',
  INSATS: 'Lägg till',
}

/** The act that ends a step, and where the criteria alone do not end it, what does. */
export const stegAvslut: Record<string, { knapp: string; nar: string }> = {
  IDENTIFIERING: {
    knapp: 'Gå till samtycke och skicka',
    nar: 'Steget avslutas när aktualiseringen skickas till teamet.',
  },
  AKTUALISERING: {
    knapp: 'Gå till kartläggningen',
    nar: 'Teamet har antagit personen. Starta kartläggningen när ni är redo.',
  },
  KARTLAGGNING: { knapp: 'Avsluta kartläggningen', nar: 'Inget mer behövs för att avsluta kartläggningen.' },
  REKOMMENDATION: {
    knapp: 'Gå till rekommendationen',
    nar: 'Arbetsterapeuten undertecknar när den är klar.',
  },
  STOD_VIDARE: {
    knapp: 'Avsluta utredningen',
    nar: 'Personen är på väg. Håll kontakten tills utredningen avslutas.',
  },
}

/** Why a step cannot be ended yet: "Går att avsluta när de tre är klara." */
export const inteAnText = (n: number): string =>
  n === 1 ? 'Går när den saken är klar.' : `Går när de ${raknat(n)} är klara.`

/** Which of the reasons for avslut ask for a comment. */
export const kommentarHjalp = (orsaker: readonly { etikett: string; kravKommentar: boolean }[]): string =>
  `Behövs när orsaken är ${lista(
    orsaker.filter((o) => o.kravKommentar).map((o) => o.etikett),
    'eller',
  )}.`

/** Why an act that changes a case's course is not offered. That the team waits is said as the refusal of the act says it. */
export const gangHinderText: Record<Exclude<Ganghinder, 'TEAMET_AVVAKTAR'>, string> = {
  TEAMET_ANTOG_INTE:
    'Teamet antog inte personen, och då avslutas utredningen. Den öppnas igen bara om teamet ändrar sitt beslut.',
  KOMMUNEN_OPPNAR: 'Utredningen är avslutad. Är det fel är det kommunen som makulerar avslutet.',
  INGEN_HANDLAGGARE_TILL:
    'Personen har skyddade uppgifter, och det finns ingen annan handläggare som kan ta över som kontaktperson.',
}

/** What the link to the acts that change a case's course says, by what is there for one to do. */
export function gangLank(vilar: boolean, teametAvvaktar: boolean, kommunens: boolean): string {
  if (!vilar) return `Pausa, gå tillbaka${kommunens ? ', lämna över eller avsluta' : ' eller lämna över'}`
  if (teametAvvaktar) return kommunens ? 'Lämna över eller avsluta' : 'Hur utredningen fortsätter'
  return `Fortsätt utredningen${kommunens ? ', lämna över eller avsluta' : ''}`
}

/** What lies ahead, in words. */
export const kommandeText = {
  TAS_UPP: 'Utredningen tas upp igen',
  KOMPLETTERA: 'Senaste dag att komplettera aktualiseringen',
  LAKARSVAR: 'Svar önskat från läkaren',
  SAMTYCKE_SLUTAR: 'Samtycket går ut',
  UPPFOLJNING: 'Uppföljning efter avslut',
} as const

/** Tasks that the house or a rule has set, by code. */
export const uppgiftText: Record<string, string> = {
  NYTT_SAMTYCKE_ELLER_AVSLUT: 'Nytt samtycke eller avslut',
  UTAN_KONTAKTPERSON: 'Ny kontaktperson behövs',
  ANDRA_HANDLAGGARE: 'En handläggare till behövs',
  UTSEDD_HANDLAGGARE: 'Gå igenom handläggarna',
  GRANSKA_INKOMMET: 'Granska det som har kommit in',
}
