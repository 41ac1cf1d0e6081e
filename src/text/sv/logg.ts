import type { handelser } from '@/server/audit/events'

/** A logged event, as the catalogue names it. */
type Kod = (typeof handelser)[number]

/** What happened, in the words of whoever asks who has read: every code of the catalogue, or it does not compile. */
export const handelseText: Record<Kod, string> = {
  ATKOMST_NEKAD: 'Nekades åtkomst',
  INLOGGAD: 'Loggade in',
  INLOGGNING_NEKAD: 'Inloggning nekades',
  UTLOGGAD: 'Loggade ut',
  UTLOGGAD_OVERALLT: 'Loggade ut överallt',
  LOSENORD_SATT: 'Valde lösenord med en engångslänk',
  LOSENORD_BYTT: 'Bytte lösenord',
  SAMTYCKE_UTGANGET: 'Samtycket gick ut',
  UTAN_KONTAKTPERSON: 'Ärendet blev utan kontaktperson',
  UTAN_ARBETSTERAPEUT: 'Ärendet blev utan ansvarig arbetsterapeut',
  MAL_HAMTADE: 'Hämtade måltal',
  MAL_LISTA_LAST: 'Läste listan bakom ett måltal',
  IMPORT_FIL_INLAMNAD: 'Lämnade in en fil för import',
  IMPORT_PROVAD: 'Prövade en import',
  IMPORTERAD: 'Läste in en lista',
  IMPORT_AVVISADE_HAMTADE: 'Hämtade avvisade rader från en import',
  ARENDE_LAST: 'Öppnade ärendet',
  ARENDE_UTSKRIVET: 'Skrev ut ärendet',
  LISTA_LAST: 'Läste deltagarlistan',
  LISTA_EXPORTERAD: 'Exporterade deltagarlistan',
  ARBETSLISTA_LAST: 'Läste sin arbetslista',
  MINA_ARENDEN_LAST: 'Läste listan över sina ärenden',
  TEAMTAVLA_LAST: 'Läste teamets tavla',
  SOKNING: 'Sökte en person',
  NUMMER_VISAT: 'Visade namn eller personnummer',
  PERSON_LAST: 'Öppnade personuppgifterna',
  PERSON_ANDRAD: 'Ändrade personuppgifterna',
  NUMMER_ERSATT: 'Ersatte personnumret',
  NUMMER_TILL_GRANSKNING: 'Ett nytt personnummer gick till granskning',
  FORETRADARE_REGISTRERAD: 'Registrerade en företrädare',
  FORETRADARE_AVSLUTAD: 'Avslutade en företrädare',
  SKYDD_ANDRAT: 'Ändrade skyddade personuppgifter',
  HANDLAGGARE_ANDRADE: 'Ändrade handläggare för ett skyddat ärende',
  HANDLAGGARE_UTSEDD: 'Utsåg en handläggare, när ingen var kvar',
  DELTAGARE_REGISTRERAD: 'Registrerade deltagaren',
  REGISTRERING_MOTTAGEN: 'En registrering togs emot för granskning',
  GRANSKNINGAR_LISTADE: 'Läste listan över granskningar',
  GRANSKNING_LAST: 'Öppnade en granskning',
  GRANSKNING_KLAR: 'Gick igenom en granskning',
  UTREDNING_BORJAD: 'Började en ny utredning',
  BAKGRUND_ANDRAD: 'Ändrade hur ärendet började',
  KONTAKT_PLANERAD: 'Planerade nästa kontakt',
  KONTAKTPERSON_BYTT: 'Bytte kontaktperson',
  ANSVARIG_BYTT: 'Bytte ansvarig arbetsterapeut',
  UTREDNING_PAUSAD: 'Pausade utredningen',
  UTREDNING_ATERUPPTAGEN: 'Återupptog utredningen',
  UTREDNING_AVSLUTAD: 'Avslutade utredningen',
  AVSLUT_MAKULERAT: 'Makulerade ett avslut',
  STEG_RETURNERAT: 'Gick tillbaka ett steg',
  OVERLAMNING_SPARAD: 'Sparade överlämningen',
  UPPFOLJNING_GJORD: 'Gjorde uppföljningen efter avslut',
  INSATS_TILLAGD: 'Lade till en insats',
  INSATS_STARTAD: 'Startade en insats',
  INSATS_AVSLUTAD: 'Avslutade en insats',
  INSATS_ANDRAD: 'Ändrade en insats',
  FORMAGA_BEDOMD: 'Bedömde aktivitetsförmågan',
  HANDELSE_RATTAD: 'Rättade en uppgift',
  HANDELSE_MAKULERAD: 'Makulerade en uppgift',
  ANTECKNINGAR_LAST: 'Läste anteckningarna',
  ANTECKNING_SKRIVEN: 'Skrev en anteckning',
  ANTECKNING_ANDRAD: 'Ändrade en anteckning',
  ANTECKNING_SIGNERAD: 'Signerade en anteckning',
  ANTECKNING_TILLAGG: 'Skrev ett tillägg till en anteckning',
  ANTECKNING_MAKULERAD: 'Makulerade en anteckning',
  ANTECKNING_DELAD: 'Delade en anteckning med teamet',
  ANTECKNING_INTE_DELAD: 'Slutade dela en anteckning med teamet',
  SAMTYCKE_LAST: 'Läste samtycket',
  SAMTYCKE_REGISTRERAT: 'Registrerade ett samtycke',
  SAMTYCKE_ATERKALLAT: 'Registrerade att samtycket återkallades',
  AKTUALISERING_SKICKAD: 'Skickade aktualiseringen till teamet',
  AKTUALISERING_ATERTAGEN: 'Tog tillbaka aktualiseringen',
  AKTUALISERING_KOMPLETTERAD: 'Kompletterade aktualiseringen',
  TEAMMOTE_STARTAT: 'Startade ett teammöte',
  TEAMMOTE_LAST: 'Läste ett teammöte',
  TEAMMOTE_NARVARO: 'Ändrade vilka som var med på teammötet',
  TEAMMOTE_ANTECKNAT: 'Skrev i teammötets protokoll',
  TEAMMOTE_AVSLUTAT: 'Avslutade teammötet',
  TEAMBESLUT_FATTAT: 'Registrerade teamets beslut',
  TEAMBESLUT_ANGRAT: 'Ångrade teamets beslut',
  TEAMPROTOKOLL_LAST: 'Läste teamets protokoll',
  KARTLAGGNING_STARTAD: 'Startade kartläggningen',
  KARTLAGGNING_LAST: 'Läste kartläggningen',
  KARTLAGGNING_BIDRAG_SPARAT: 'Skrev i kartläggningen',
  KARTLAGGNING_OMRADE_EJ_AKTUELLT: 'Markerade ett livsområde som inte aktuellt',
  KARTLAGGNING_OMRADE_AKTUELLT: 'Markerade ett livsområde som aktuellt igen',
  KARTLAGGNING_AVSLUTAD: 'Avslutade kartläggningen',
  INSTRUMENT_TILLAGT: 'Lade till ett instrument',
  INSTRUMENT_RATTAT: 'Rättade ett instrument',
  INSTRUMENT_MAKULERAT: 'Makulerade ett instrument',
  REKOMMENDATION_LAST: 'Läste rekommendationen',
  REKOMMENDATION_UTSKRIVEN: 'Skrev ut rekommendationen',
  REKOMMENDATION_SPARAD: 'Sparade rekommendationen',
  REKOMMENDATION_RATTELSE_PABORJAD: 'Började rätta rekommendationen',
  REKOMMENDATION_RATTELSE_KASTAD: 'Kastade en påbörjad rättelse av rekommendationen',
  REKOMMENDATION_SIGNERAD: 'Undertecknade rekommendationen',
  REKOMMENDATION_MAKULERAD: 'Makulerade rekommendationen',
  LAKARSTOD_LAST: 'Läste frågorna till läkaren',
  LAKARSTOD_LISTAT: 'Läste listan över frågor till läkaren',
  KONSULTATION_LAST: 'Läkaren läste frågan och underlaget',
  LAKARE_TILLFRAGAD: 'Frågade läkaren',
  LAKARFRAGA_ATERTAGEN: 'Tog tillbaka en fråga till läkaren',
  LAKARE_SVARADE: 'Läkaren svarade',
  LAKARTID_FORDELAD: 'Fördelade läkarens tid',
  FORSLAG_LAST: 'Öppnade ett förslag',
  FORSLAG_LISTADE: 'Läste listan över förslag',
  FORSLAG_LAMNAT: 'Lämnade ett förslag',
  FORSLAG_MOTTAGET: 'Tog emot ett förslag',
  FORSLAG_AVBOJT: 'Svarade att ett förslag inte är aktuellt',
  KONTO_SKAPAT: 'Skapade ett konto',
  KONTO_AVSLUTAT: 'Avslutade ett konto',
  LANK_SKAPAD: 'Skapade en engångslänk',
  MEDLEMSKAP_FORESLAGET: 'Föreslog ett uppdrag',
  MEDLEMSKAP_BEKRAFTAT: 'Bekräftade ett uppdrag',
  MEDLEMSKAP_AVBOJT: 'Avböjde ett föreslaget uppdrag',
  MEDLEMSKAP_AVSLUTAT: 'Avslutade ett uppdrag',
  MEDLEMSKAP_SISTA_DAG: 'Satte sista dag på ett uppdrag',
  ANNAT_TEAM_BEVILJAT: 'Lät en arbetsterapeut arbeta i ett annat team',
  LOGG_LAST: 'Läste loggen',
  LOGGPERSON_SOKT: 'Sökte en persons logg',
  LOGGUTDRAG_LAST: 'Läste en persons loggutdrag',
  SAKERHETSKOPIA_TAGEN: 'Tog en säkerhetskopia av allt',
  SAKERHETSKOPIA_ATERSTALLD: 'Ersatte allt med en säkerhetskopia',
}

/** Takes a row's code and gives its words; an event of an older version keeps its code. */
export const handelseOrd = (kod: string): string => (kod in handelseText ? handelseText[kod as Kod] : kod)

const slagText: Record<string, string> = {
  SYSTEM: 'KRAFT, av sig självt',
  OPERATOR: 'Driften',
  OKAND: 'Okänd',
}

/** Who is behind a row, in words. */
export const aktorText = (namn: string | null, slag: string): string => namn ?? slagText[slag] ?? 'Okänd'

/** Where from, in words. */
export const varifranText = (fran: string | null): string =>
  fran === null
    ? ''
    : fran.startsWith('CLI ')
      ? `Kommandoraden (${fran.slice(4)})`
      : fran === 'lokal'
        ? 'Datorn som KRAFT går på'
        : fran

/** What stands in a row beside who and whom, where it says something to a reader. Ids say nothing and are left out. */
export const uppgiftEtikett: Record<string, string> = {
  kod: 'svar',
  dorr: 'försök',
  roll: 'roll',
  datum: 'dag',
  dag: 'dag',
  fran: 'från',
  till: 'till',
  beslut: 'beslut',
  typ: 'typ',
  skydd: 'skydd',
  steg: 'steg',
  del: 'del',
  delar: 'delar',
  omrade: 'område',
  yrke: 'vems ord',
  status: 'status',
  minuter: 'minuter',
  antal: 'antal',
  per: 'per',
  format: 'format',
  sessioner: 'inloggningar',
  vad: 'händelse',
  overAndel: 'över teamets del',
}

/** Which part of a case was read, by its code in the log. */
export const delText: Record<string, string> = {
  anteckna: 'Ny anteckning',
  arendet: 'Ärendets gång',
  beslut: 'Teamets beslut',
  insatser: 'Insatser',
  rattelser: 'Rättelser',
}

/** Whose voice was written in, where it is no profession's. */
export const egenRost = 'personens egna'

/** Why a door stayed shut, in a word. */
export const vagranText: Record<string, string> = {
  HITTADES_INTE: 'hittades inte',
  EJ_BEHORIG: 'inte behörig',
}

export const loggText = {
  rubrik: (kommun: string | null): string =>
    kommun ? `Vem har läst och ändrat i ${kommun}` : 'Systemets logg',
  ingress: 'Nyast först. Det du läser här skrivs också i loggen.',
  person: {
    rubrik: 'En persons logg',
    text: 'Skriv hela numret. Du ser vem som har läst och ändrat, inte ärendet. Den som har skyddade uppgifter visas bara tillsammans med en handläggare.',
    nummer: 'Personnummer',
    knapp: 'Visa personens logg',
  },
  filter: {
    etikett: 'Begränsa loggen',
    fran: 'Från och med',
    till: 'Till och med',
    vem: 'Vem',
    vad: 'Händelse',
  },
  lista: {
    rubrik: 'Händelser',
    nar: 'När',
    vem: 'Vem',
    vad: 'Vad',
    galler: 'Gäller',
    varifran: 'Varifrån',
    tomt: 'Ingen händelse passar.',
    aldre: 'Visa äldre händelser',
    skyddad: 'Skyddade uppgifter',
    onamnt: 'Något som inte nämns här',
    fler: (n: number): string => `${n} personer`,
    personen: 'Visa loggen',
  },
  utdrag: {
    titel: 'Loggutdrag',
    rubrik: 'Vem har läst om mig',
    om: (arenden: string[], kommun: string): string => `Gäller ${arenden.join(', ')} i ${kommun}.`,
    uttaget: (dag: string): string => `Uttaget ${dag}.`,
    period: (fran: string | null, till: string | null): string =>
      `${fran ?? 'Från början'} till ${till ?? 'i dag'}.`,
    text: 'Varje gång någon i projektet har öppnat eller ändrat uppgifter om dig står det här. Det gäller den här kommunen.',
    lasare: 'De som har läst eller ändrat',
    antal: 'Antal',
    senast: 'Senast',
    roll: 'Som',
    alla: 'Varje tillfälle',
    avkortad: 'Bara de senaste tillfällena visas. Välj en kortare period för att se alla.',
    tomt: 'Ingen har läst eller ändrat under den här tiden.',
  },
}
