import { procent, tal } from './format'
import { egnaOrdBestamt } from './kartlaggning'

/** The words of the rekommendation. A name that is hidden is left out of the sentence. */
export const rekommendationText = {
  fore: 'Rekommendationen skrivs när kartläggningen är avslutad.',
  stangd: 'Ingen rekommendation är undertecknad.',
  sammanfattning: 'Sammanfattning',
  sammanfattningHjalp: 'Det viktigaste ur kartläggningen: styrkor, hinder och vad personen själv vill.',
  synHjalp: 'Med personens egna ord, också när ni inte är överens.',
  nastaSteg: 'Nästa steg, i ordning',
  nastaStegHjalp:
    'Ett till sex steg. Platsen avgör ordningen, så ett steg flyttas genom att få en ny siffra.',
  flerSteg: 'Fler steg',
  formaga: 'Bedömd aktivitetsförmåga',
  formagaHjalp:
    'Kvarvarande förmåga, som den bedömdes en viss dag. Datumet ändras inte av att du undertecknar.',
  formagaIngen: 'Ingen bedömning är antecknad än.',
  formagaNy: 'Anteckna en ny bedömning här',
  formagaNyHjalp: 'Den sparas bland bedömningarna, med dagen då den gjordes.',
  motivering: 'Motivering',
  motiveringHjalp: 'Vad bedömningen grundar sig på.',
  genomgang: 'Är rekommendationen genomgången med personen?',
  franKartlaggningen: 'Från kartläggningen',
  franKartlaggningenTomt: 'Inget är skrivet i kartläggningen.',
  inteSkrivet: 'Inte skrivet än.',
  arbetsterapeuten: 'Arbetsterapeuten undertecknar när inget saknas.',
  undertecknaOm:
    'När du undertecknar låses texten och steget går vidare till stöd. Stämmer något inte efteråt gör du en rättelse med ett skäl.',
  rattelseOm:
    'Den undertecknade versionen står kvar och går att läsa. Rättelsen gäller när du har undertecknat den.',
  makuleraOm: 'Versionen stryks men går att läsa, tillsammans med skälet. Den räknas inte längre.',
  osparat: 'Du har skrivit något som inte är sparat, så det syns inte här.',
} as const

/** "Så ser Åsa på det". */
export const synRubrik = (fornamn: string | null): string => `Så ser ${fornamn ?? 'personen'} på det`

/** "Skriv ut för Åsa". */
export const skrivUtFor = (fornamn: string | null): string =>
  fornamn ? `Skriv ut för ${fornamn}` : 'Skriv ut för personen'

/** "25 % av heltid, 10 timmar i veckan". */
export const formagaText = (andel: number, timmar: number): string =>
  `${procent(andel / 100)} av heltid, ${tal(timmar)} timmar i veckan`

/** "Genomgången med Åsa 2026-03-18." */
export function genomgangText(
  genomgangen: string | null,
  skal: string | null,
  fornamn: string | null,
): string {
  if (genomgangen) return `Genomgången med ${fornamn ?? 'personen'} ${genomgangen}.`
  return skal ? `Inte genomgången: ${skal}` : 'Inte genomgången än.'
}

/** What a version is called: "Version 2, undertecknad 2026-04-10 av Eva Prov". */
export function versionText(v: {
  nr: number
  signerad: string | null
  signeradAvNamn: string | null
}): string {
  const vem = v.signeradAvNamn ? ` av ${v.signeradAvNamn}` : ''
  return v.signerad ? `Version ${v.nr}, undertecknad ${v.signerad}${vem}` : `Version ${v.nr}, utkast`
}

/** The person's own words on paper: plain Swedish, to whoever it is about. */
export const utskriftText = {
  rubrik: 'Vad vi har kommit fram till tillsammans',
  utkast: 'Det här är ett utkast som vi går igenom tillsammans. Det är inte undertecknat än.',
  ingress:
    'Under en tid har du och vi som arbetar i projektet tittat på din situation tillsammans. Här står vad vi har kommit fram till och vad vi tror är bra nästa steg för dig.',
  syn: 'Så ser du på det',
  sammanfattning: 'Så ser vi på det',
  steg: 'Det här föreslår vi',
  stegOm: 'Det är förslag. Du bestämmer själv om du vill. Steg kan också gå samtidigt.',
  formaga: 'Hur mycket vi tror att du orkar nu',
  formagaOm:
    'Det är en bedömning av hur det såg ut just då. Den säger inget om hur det blir längre fram, och den görs om när något ändras.',
  fragor: 'Om du undrar något',
  ratt: 'Du har rätt att läsa det som står om dig. Säg till om något inte stämmer, så skriver vi det eller rättar det.',
} as const

/** What the sorts of steps are called to the person, by the code of the insats. */
export const stegKlarsprak: Record<string, string> = {
  ARBETSFORBEREDANDE: 'Förbereda dig för arbete',
  PRAKTIK_ARBETSTRANING: 'Praktik eller arbetsträning',
  REHABILITERANDE: 'Rehabilitering',
  SOCIAL: 'Socialt stöd',
  HALSOFRAMJANDE: 'Något som är bra för din hälsa',
  STUDIER: 'Studera',
  ARBETE: 'Arbeta',
  ANNAN: 'Något annat',
}

/** "Vi tror att du kan vara igång ungefär 10 timmar i veckan. Det är 25 % av heltid." */
export const formagaKlarsprak = (andel: number, timmar: number): string =>
  andel === 0
    ? 'Vi tror inte att du orkar arbeta eller delta i något just nu.'
    : `Vi tror att du orkar vara igång ungefär ${tal(timmar)} timmar i veckan. Det är ${procent(andel / 100)} av heltid.`

/** Whom to ask. */
export const fragaVem = (kontaktperson: string | null): string =>
  kontaktperson
    ? `Din kontaktperson är ${kontaktperson}. Hör av dig när du vill.`
    : 'Hör av dig till oss när du vill.'

/** What an area's own words are called in the helper view. */
export const egnaOrdEtikett = (fornamn: string | null): string => {
  const ord = egnaOrdBestamt(fornamn)
  return ord.charAt(0).toUpperCase() + ord.slice(1)
}
