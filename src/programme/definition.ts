/**
 * What a programme is: the shape that a definition (kraft.ts) must satisfy, and the facts its rules are given.
 * Pure types and one identity function: no clock, no database, no framework, and no import.
 */

/** A calendar date as ISO text, '2026-03-31', in Europe/Stockholm. Compared and sorted as text. */
export type Datum = string

/** One entry of a code list: the code is stored, the label is shown. */
export type Kod<K extends string = string> = { readonly kod: K; readonly etikett: string }
export type KodLista<K extends string = string> = readonly Kod<K>[]
/** The union of codes in a list. */
export type KodAv<L extends KodLista> = L[number]['kod']

export type Kon = 'KVINNA' | 'MAN' | 'UPPGIFT_SAKNAS'
export type Spar = 'REAKTIV' | 'FOREBYGGANDE'
export type UtredningStatus = 'PAGAENDE' | 'VILANDE' | 'AVSLUTAD'
export type Teambeslut = 'ANTAGEN' | 'EJ_ANTAGEN' | 'KOMPLETTERAS' | 'VILANDE'

/**
 * One utredning's history: everything an indicator may look at. Annulled events are left out before it gets here,
 * and lists stand in the order they were recorded.
 */
export type UtredningHistoria = {
  kommunKod: string
  utredningId: string
  deltagareId: string
  /** The keyed pseudonym that tells that two records are one person; the record's own id where there is no number. */
  person: string
  kon: Kon
  spar: Spar
  identifierad: Datum
  aktualiseringar: { skickad: Datum; atertagen: Datum | null }[]
  teambeslut: { datum: Datum; beslut: Teambeslut }[]
  /** Signed versions only. */
  rekommendationer: { signerad: Datum }[]
  /** Started insatser only; an ended or broken off one has been started too. */
  insatser: { typ: string; startad: Datum }[]
  aktivitetsformagor: { datum: Datum; procent: number }[]
  /** `till` is exclusive. `okantSlut`: the end is not known, `till` (if set) is when it had ended at the latest. */
  stegPerioder: { steg: string; fran: Datum; till: Datum | null; okantSlut?: boolean }[]
  statusPerioder: { status: UtredningStatus; fran: Datum; till: Datum | null }[]
  avslutad: Datum | null
  avslutsorsak: string | null
}

/** A stretch of days on which an utredning counts in an indicator. `till` is exclusive; null means still. */
export type MalIntervall = { indikator: string; fran: Datum; till: Datum | null }

/**
 * How an indicator is counted. `MAL`: distinct persons with a row. `DEL`: the parts of another indicator, where a
 * person counts once, by the utredning sent last. `FLODE`: where cases stand (steps and statuses).
 */
export type IndikatorSlag = 'MAL' | 'DEL' | 'FLODE'

export type Indikator<K extends string = string> = Kod<K> & {
  readonly slag: IndikatorSlag
  /** A name short enough to stand in a sentence, 'Mål 1'. */
  readonly kort: string
  /** Shown to everyone who opens the number: what is counted, in plain Swedish. */
  readonly definition: string
  /** The programme's target in persons, or null where none is set. */
  readonly mal: number | null
  /** How the plan derives the target ('90 % av 308'), as data for the screen. */
  readonly andel: { readonly procent: number; readonly av: string } | null
  readonly delAv: string | null
  readonly intervall: (h: UtredningHistoria) => MalIntervall[]
}

/** An indicator that is another one, narrowed to a kön as recorded now. It has no rows of its own. */
export type KonIndikator<K extends string = string> = Kod<K> & {
  readonly av: string
  readonly kon: Kon
  readonly definition: string
  /** From–to, for the programme only; below it the share is shown. */
  readonly malSpann: readonly [number, number]
}

/** The facts a step's criteria look at, gathered by the query or use case that asks. */
export type StegUnderlag = {
  harKontaktperson: boolean
  behorighet: 'UPPFYLLD' | 'MED_SKAL' | 'EJ_UPPFYLLD'
  harStaendeSamtycke: boolean
  arSkickad: boolean
  senasteBeslut: Teambeslut | null
  omraden: {
    kod: string
    beskrivet: boolean
    ejRelevantSkal: string | null
    harEgnaOrd: boolean
    yrken: readonly string[]
  }[]
  rekommendation: {
    harSammanfattning: boolean
    antalNastaSteg: number
    harAktivitetsformaga: boolean
    harMotivering: boolean
    harPersonensSyn: boolean
    genomgangen: Datum | null
    ejGenomgangenSkal: string | null
    signerad: Datum | null
  } | null
  overlamning: {
    mottagare: string | null
    trepartssamtal: Datum | null
    ejTrepartssamtalSkal: string | null
    ejInsatsSkal: string | null
  } | null
  harStartadInsats: boolean
}

/** What a spår asks for; without enough months, and where `kravSkal`, a written reason. */
export type SparKrav<K extends string = string> = Kod<K> & {
  readonly kravManader: boolean
  readonly kravSkal: boolean
}

/** `kravKommentar`: a reason in words; `valbar`: chosen by hand, not given by another act; `uppfoljning`: afterwards. */
export type AvslutsorsakRegel<K extends string = string> = Kod<K> & {
  readonly uppfoljning: boolean
  readonly kravKommentar: boolean
  readonly valbar: boolean
}

/**
 * One thing that must be true to leave a step; `etikett` is the checklist's words. `omrade`: where it is a matter of each
 * life area, whether one area meets it, so that the checklist can name the areas that do not.
 */
export type Kriterium<K extends string = string> = Kod<K> & {
  readonly uppfyllt: (underlag: StegUnderlag) => boolean
  readonly omrade?: (omrade: StegUnderlag['omraden'][number]) => boolean
}

/** The act that begins a step. Each act begins one step of a programme. */
export type Stegborjan = 'REGISTRERING' | 'SANDNING' | 'START' | 'STANGD_KARTLAGGNING' | 'SIGNERING'

export type Steg<K extends string = string> = Kod<K> & {
  readonly borjarMed: Stegborjan
  readonly kort: string
  readonly nummer: number
  readonly kriterier: readonly Kriterium[]
}

export type KommunFro<T extends string = string> = {
  readonly kommunkod: string
  readonly namn: string
  /** The name in ASCII lower case: ärendenummer, account names and addresses. */
  readonly ascii: string
  /** Three letters that open the ärendenummer, 'NYB'. */
  readonly prefix: string
  readonly team: T
  readonly mal: number
  readonly nod: boolean
}

export type TeamFro<K extends string = string> = {
  readonly kod: K
  readonly namn: string
  readonly ascii: string
}

export type SamtyckesText = {
  readonly version: string
  readonly gallerFran: Datum
  readonly rubrik: string
  readonly text: readonly string[]
  readonly lattSvenska: readonly string[]
}

export type Installningar = {
  readonly alder: { readonly lagst: number; readonly hogst: number }
  readonly manaderReaktiv: number
  readonly korridor: { readonly lagstProcent: number; readonly hogstProcent: number }
  readonly lakarlasningDagar: number
  readonly oppenEfterAvslutDagar: number
  readonly uppfoljningDagar: number
  readonly anteckningLasesDagar: number
  readonly beslutVantarDagar: number
  /** What the team's answer proposes: days for completing, and until what waits is taken up. */
  readonly kompletteraDagar: number
  readonly avvaktaDagar: number
  /** Days in which the kommun is to ask for a new samtycke, or close, when one has ended. */
  readonly nyttSamtyckeDagar: number
  readonly samtyckeVarningDagar: number
  readonly insatsEfterRekommendationDagar: number
  readonly minstaGrupp: number
  readonly heltidTimmar: number
  readonly aktivitetsformagaMal: number
}

export type Programme = {
  readonly kod: string
  readonly namn: string
  readonly fulltNamn: string
  readonly agare: string
  readonly lan: string
  readonly period: { readonly fran: Datum; readonly till: Datum }
  readonly steg: readonly Steg[]
  readonly team: readonly TeamFro[]
  readonly kommuner: readonly KommunFro[]
  readonly roller: KodLista
  readonly koder: Readonly<Record<string, KodLista>> & {
    readonly spar: readonly SparKrav[]
    readonly avslutsorsaker: readonly AvslutsorsakRegel[]
  }
  readonly samtyckestexter: readonly SamtyckesText[]
  readonly installningar: Installningar
  readonly indikatorer: readonly Indikator[]
  readonly konIndikatorer: readonly KonIndikator[]
}

/** Takes a programme as data and gives it back, checked by the compiler and with its literal types kept. */
export function defineProgramme<const P extends Programme>(programme: P): P {
  return programme
}
