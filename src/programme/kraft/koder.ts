import type {
  AvslutsorsakRegel,
  Kod,
  KodAv,
  KodLista,
  Kon,
  Spar,
  SparKrav,
  Teambeslut,
  UtredningStatus,
} from '../definition'

/**
 * KRAFT's code lists: codes are stored, labels are shown and are what an import file must say.
 * Source: Projektplan, "Målgrupper", "Utredningens fem steg" and "Dokumentationsansvar för projektets räkning".
 */

export const spar = [
  { kod: 'REAKTIV', etikett: 'Reaktiv', kravManader: true, kravSkal: false },
  { kod: 'FOREBYGGANDE', etikett: 'Förebyggande', kravManader: false, kravSkal: true },
] as const satisfies readonly SparKrav<Spar>[]

export const kon = [
  { kod: 'KVINNA', etikett: 'Kvinna' },
  { kod: 'MAN', etikett: 'Man' },
  { kod: 'UPPGIFT_SAKNAS', etikett: 'Uppgift saknas' },
] as const satisfies KodLista<Kon>

export const skyddslagen = [
  { kod: 'INGA', etikett: 'Inga' },
  { kod: 'SEKRETESSMARKERING', etikett: 'Sekretessmarkering' },
  { kod: 'SKYDDAD_FOLKBOKFORING', etikett: 'Skyddad folkbokföring' },
  { kod: 'FINGERADE', etikett: 'Fingerade personuppgifter' },
] as const satisfies KodLista
export type Skyddslage = KodAv<typeof skyddslagen>

export const statusar = [
  { kod: 'PAGAENDE', etikett: 'Pågående' },
  { kod: 'VILANDE', etikett: 'Pausad' },
  { kod: 'AVSLUTAD', etikett: 'Avslutad' },
] as const satisfies KodLista<UtredningStatus>

/** `importEtikett` is the word of the kommuner's lists; `slutligt` decisions are not followed by a new one. */
export const teambeslut = [
  { kod: 'ANTAGEN', etikett: 'Antagen', importEtikett: 'Antagen', slutligt: true },
  { kod: 'KOMPLETTERAS', etikett: 'Behöver kompletteras', importEtikett: 'Kompletteras', slutligt: false },
  { kod: 'EJ_ANTAGEN', etikett: 'Ej antagen', importEtikett: 'Ej antagen', slutligt: true },
  { kod: 'VILANDE', etikett: 'Avvaktar', importEtikett: 'Vilande', slutligt: false },
] as const satisfies readonly (Kod<Teambeslut> & { importEtikett: string; slutligt: boolean })[]

export const avslutsorsaker = [
  { kod: 'TILL_ARBETE', etikett: 'Till arbete', uppfoljning: true, kravKommentar: false, valbar: true },
  { kod: 'TILL_STUDIER', etikett: 'Till studier', uppfoljning: true, kravKommentar: false, valbar: true },
  {
    kod: 'TILL_INSATS_UTANFOR_PROJEKTET',
    etikett: 'Till insats utanför projektet',
    uppfoljning: true,
    kravKommentar: false,
    valbar: true,
  },
  {
    kod: 'RATT_ERSATTNING',
    etikett: 'Rätt ersättning',
    uppfoljning: true,
    kravKommentar: false,
    valbar: true,
  },
  { kod: 'FLYTT', etikett: 'Flytt', uppfoljning: true, kravKommentar: false, valbar: true },
  { kod: 'SJUKDOM', etikett: 'Sjukdom', uppfoljning: true, kravKommentar: false, valbar: true },
  { kod: 'EGET_VAL', etikett: 'Eget val', uppfoljning: true, kravKommentar: false, valbar: true },
  {
    kod: 'ATERKALLAT_SAMTYCKE',
    etikett: 'Återkallat samtycke',
    uppfoljning: false,
    kravKommentar: false,
    valbar: true,
  },
  { kod: 'EJ_ANTAGEN', etikett: 'Ej antagen', uppfoljning: false, kravKommentar: false, valbar: false },
  { kod: 'INTE_AKTUELLT', etikett: 'Inte aktuellt', uppfoljning: false, kravKommentar: true, valbar: true },
  { kod: 'PROJEKTET_SLUT', etikett: 'Projektet slut', uppfoljning: true, kravKommentar: false, valbar: true },
  { kod: 'AVLIDEN', etikett: 'Avliden', uppfoljning: false, kravKommentar: false, valbar: true },
  { kod: 'FELREGISTRERAD', etikett: 'Felregistrerad', uppfoljning: false, kravKommentar: true, valbar: true },
  { kod: 'ANNAN', etikett: 'Annan', uppfoljning: true, kravKommentar: true, valbar: true },
] as const satisfies readonly AvslutsorsakRegel[]
export type Avslutsorsak = KodAv<typeof avslutsorsaker>

/** `narmareArbetsmarknaden`: counts as a step towards the labour market (Projektplan, Operativa mål, Mål 3). */
export const insatstyper = [
  { kod: 'ARBETSFORBEREDANDE', etikett: 'Arbetsförberedande', narmareArbetsmarknaden: true },
  { kod: 'PRAKTIK_ARBETSTRANING', etikett: 'Praktik/arbetsträning', narmareArbetsmarknaden: true },
  { kod: 'REHABILITERANDE', etikett: 'Rehabiliterande', narmareArbetsmarknaden: true },
  { kod: 'SOCIAL', etikett: 'Social', narmareArbetsmarknaden: false },
  { kod: 'HALSOFRAMJANDE', etikett: 'Hälsofrämjande', narmareArbetsmarknaden: false },
  { kod: 'STUDIER', etikett: 'Studier', narmareArbetsmarknaden: false },
  { kod: 'ARBETE', etikett: 'Arbete', narmareArbetsmarknaden: false },
  { kod: 'ANNAN', etikett: 'Annan', narmareArbetsmarknaden: false },
] as const satisfies readonly (Kod & { narmareArbetsmarknaden: boolean })[]
export type Insatstyp = KodAv<typeof insatstyper>

export const insatsUtforare = [
  { kod: 'AME', etikett: 'Arbetsmarknadsenheten i en kommun' },
  { kod: 'SOCIALTJANST', etikett: 'Kommunens socialtjänst' },
  { kod: 'VUXENUTBILDNING', etikett: 'Vuxenutbildningen' },
  { kod: 'ARBETSFORMEDLINGEN', etikett: 'Arbetsförmedlingen' },
  { kod: 'FORSAKRINGSKASSAN', etikett: 'Försäkringskassan' },
  { kod: 'REGION', etikett: 'Region Kalmar län' },
  { kod: 'SAMORDNINGSFORBUNDET', etikett: 'Samordningsförbundet' },
  { kod: 'FOLKHOGSKOLA', etikett: 'Folkhögskola' },
  { kod: 'ARBETSGIVARE', etikett: 'Arbetsgivare' },
  { kod: 'ANNAN', etikett: 'Annan' },
] as const satisfies KodLista
export type InsatsUtforare = KodAv<typeof insatsUtforare>

export const insatsStatusar = [
  { kod: 'PLANERAD', etikett: 'Planerad' },
  { kod: 'PAGAENDE', etikett: 'Pågår' },
  { kod: 'AVSLUTAD', etikett: 'Avslutad' },
  { kod: 'AVBRUTEN', etikett: 'Avbruten' },
] as const satisfies KodLista
export type InsatsStatus = KodAv<typeof insatsStatusar>

export const livsomraden = [
  { kod: 'ARBETE', etikett: 'Arbete och erfarenheter' },
  { kod: 'UTBILDNING', etikett: 'Utbildning' },
  { kod: 'HALSA', etikett: 'Hälsa' },
  { kod: 'VARDAG', etikett: 'Vardag och aktivitet' },
  { kod: 'EKONOMI', etikett: 'Ekonomi och skulder' },
  { kod: 'BOENDE', etikett: 'Boende' },
  { kod: 'FAMILJ', etikett: 'Familj och nätverk' },
  { kod: 'SPRAK', etikett: 'Språk och kommunikation' },
  { kod: 'PRAKTISKT', etikett: 'Praktiska förutsättningar (resor, körkort, barnomsorg)' },
  { kod: 'KONTAKTER', etikett: 'Vård- och myndighetskontakter' },
  { kod: 'EGNA_MAL', etikett: 'Egna mål och drivkraft' },
] as const satisfies KodLista
export type Livsomrade = KodAv<typeof livsomraden>

/** What the kartläggning asks beside the life areas; no criterion of the step rests on it. */
export const kartlaggningsfragor = [
  { kod: 'TIDIGARE', etikett: 'Varför tidigare insatser inte har räckt' },
] as const satisfies KodLista

/** Whose voice the person's own words are stored as, beside the professions. */
export const EGEN_ROST = 'DELTAGARE'

export const yrken = [
  { kod: 'ARBETSTERAPEUT', etikett: 'Arbetsterapeut' },
  { kod: 'ARBETSMARKNADSHANDLAGGARE', etikett: 'Arbetsmarknadshandläggare' },
  { kod: 'SOCIALSEKRETERARE', etikett: 'Socialsekreterare' },
  { kod: 'FORTROENDELAKARE', etikett: 'Förtroendeläkare' },
] as const satisfies KodLista
export type Yrke = KodAv<typeof yrken>

/** `offentlig`: public support; `studiestod` is public but shown apart. */
export const forsorjningskallor = [
  { kod: 'EKONOMISKT_BISTAND', etikett: 'Ekonomiskt bistånd', offentlig: true },
  { kod: 'SJUKPENNING', etikett: 'Sjukpenning', offentlig: true },
  { kod: 'SJUKERSATTNING', etikett: 'Sjukersättning', offentlig: true },
  { kod: 'AKTIVITETSERSATTNING', etikett: 'Aktivitetsersättning', offentlig: true },
  { kod: 'A_KASSA', etikett: 'A-kassa', offentlig: true },
  { kod: 'AKTIVITETSSTOD', etikett: 'Aktivitetsstöd', offentlig: true },
  { kod: 'ETABLERINGSERSATTNING', etikett: 'Etableringsersättning', offentlig: true },
  { kod: 'STUDIESTOD', etikett: 'Studiestöd', offentlig: true },
  { kod: 'LON', etikett: 'Lön', offentlig: false },
  { kod: 'ANNAN', etikett: 'Annan', offentlig: true },
  { kod: 'INGEN', etikett: 'Ingen', offentlig: false },
] as const satisfies readonly (Kod & { offentlig: boolean })[]
export type Forsorjningskalla = KodAv<typeof forsorjningskallor>

/** `kontakt`: the person was met or reached, so that a planned contact is done. */
export const anteckningstyper = [
  { kod: 'TELEFON', etikett: 'Telefon', kontakt: true },
  { kod: 'MOTE', etikett: 'Möte', kontakt: true },
  { kod: 'SMS', etikett: 'Sms', kontakt: true },
  { kod: 'HEMBESOK', etikett: 'Hembesök', kontakt: true },
  { kod: 'NADDE_INTE', etikett: 'Nådde inte', kontakt: false },
  { kod: 'ANNAT', etikett: 'Annat', kontakt: false },
] as const satisfies readonly (Kod & { kontakt: boolean })[]
export type Anteckningstyp = KodAv<typeof anteckningstyper>

export const kontaktsatt = [
  { kod: 'TELEFON', etikett: 'Telefon' },
  { kod: 'SMS', etikett: 'Sms' },
  { kod: 'EPOST', etikett: 'E-post' },
  { kod: 'BREV', etikett: 'Brev' },
  { kod: 'BESOK', etikett: 'Besök' },
  { kod: 'GENOM_FORETRADARE', etikett: 'Genom företrädare' },
] as const satisfies KodLista
export type Kontaktsatt = KodAv<typeof kontaktsatt>

export const foretradartyper = [
  { kod: 'GOD_MAN', etikett: 'God man' },
  { kod: 'FORVALTARE', etikett: 'Förvaltare' },
] as const satisfies KodLista
export type Foretradartyp = KodAv<typeof foretradartyper>

/** The parts of a case that a förtroendeläkare can be given; each is copied when the question is asked. */
export const lakarDelar = [
  { kod: 'BAKGRUND', etikett: 'Bakgrund' },
  { kod: 'TIDIGARE_PROVAT', etikett: 'Vad som har prövats tidigare' },
  { kod: 'FORSORJNING', etikett: 'Försörjning nu' },
  ...livsomraden.map(({ kod, etikett }) => ({
    kod: `OMRADE_${kod}` as const,
    etikett: `Kartläggning: ${etikett}`,
  })),
  { kod: 'AKTIVITETSFORMAGA', etikett: 'Bedömd aktivitetsförmåga' },
  { kod: 'INSATSER', etikett: 'Insatser' },
  { kod: 'REKOMMENDATION', etikett: 'Rekommendation' },
] as const satisfies KodLista
export type LakarDel = KodAv<typeof lakarDelar>

export const lakarformer = [
  { kod: 'LASNING', etikett: 'Läsning och svar' },
  { kod: 'DIGITALT_MOTE', etikett: 'Digitalt möte' },
] as const satisfies KodLista
export type Lakarform = KodAv<typeof lakarformer>

export const samtyckesatt = [
  { kod: 'PAPPER', etikett: 'På papper' },
  { kod: 'MUNTLIGT', etikett: 'Muntligt' },
  { kod: 'IMPORT', etikett: 'Import' },
] as const satisfies KodLista
export type Samtyckesatt = KodAv<typeof samtyckesatt>

/** To whom a samtycke opens the case. */
export const samtyckeMottagare = [
  { kod: 'TEAM', etikett: 'Teamets arbetsterapeuter' },
  { kod: 'LAKARE', etikett: 'Förtroendeläkaren' },
  { kod: 'KOLLEGA', etikett: 'En namngiven kollega i en annan kommun' },
  { kod: 'MOTTAGARE', etikett: 'Den som tar emot i nästa insats' },
] as const satisfies KodLista
export type SamtyckeMottagare = KodAv<typeof samtyckeMottagare>

export const liggerHos = [
  { kod: 'KOMMUN', etikett: 'Kommunen' },
  { kod: 'TEAM', etikett: 'Teamet' },
  { kod: 'LAKARE', etikett: 'Läkaren' },
] as const satisfies KodLista
export type LiggerHos = KodAv<typeof liggerHos>

export const pausskal = [
  { kod: 'SJUKDOM', etikett: 'Sjukdom' },
  { kod: 'FORALDRALEDIGHET', etikett: 'Föräldraledighet' },
  { kod: 'VANTAR_PA_VARD', etikett: 'Väntar på vård' },
  { kod: 'EGET_ONSKEMAL', etikett: 'Eget önskemål' },
  { kod: 'TEAMET_AVVAKTAR', etikett: 'Teamet avvaktar' },
  { kod: 'SAMTYCKE_ATERKALLAT', etikett: 'Samtycke återkallat' },
  { kod: 'SAMTYCKE_UTGANGET', etikett: 'Samtycke har gått ut' },
  { kod: 'ANNAT', etikett: 'Annat' },
] as const satisfies KodLista
export type Pausskal = KodAv<typeof pausskal>
