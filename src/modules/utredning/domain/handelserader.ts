import type { Datum } from '@/domain/datum'

/** What has been recorded about one case, as the overview, the timeline and the print read it. Dates are ISO text. */

interface Rad {
  id: string
  /** Who recorded it. */
  av: string | null
  makulerad: boolean
  version: number
  kalla: string
}

export interface SamtyckeRad extends Rad {
  datum: Datum
  till: Datum | null
  satt: string
  berattat: string | null
  oppnarTeam: boolean
  oppnarLakare: boolean
  mottagare: string | null
  aterkallat: Datum | null
  aterkallatSkal: string | null
}

export interface AktualiseringRad extends Rad {
  skickad: Datum
  fraga: string | null
  egnaOrd: string | null
  atertagen: Datum | null
  atertagenSkal: string | null
  kompletterad: Datum | null
  komplettering: string | null
}

export interface TeambeslutRad extends Rad {
  aktualiseringId: string
  beslut: string
  datum: Datum
  skal: string | null
  forslag: string | null
  komplettera: string | null
  kompletteraSenast: Datum | null
  taUpp: Datum | null
  anteckning: string | null
}

export interface AnteckningRad extends Rad {
  typ: string
  datum: Datum
  text: string
  delad: boolean
  signerad: boolean
  tillaggTillId: string | null
}

export interface InsatsRad extends Rad {
  typ: string
  benamning: string | null
  utforare: string | null
  utforareNamn: string | null
  status: string
  planeradStart: Datum | null
  startad: Datum | null
  slutad: Datum | null
  timmarPerVecka: number | null
  syfte: string | null
  resultat: string | null
  avbrottSkal: string | null
}

export interface FormagaRad extends Rad {
  datum: Datum
  procent: number
  bedomare: string | null
  grund: string | null
  motivering: string | null
}

export interface InstrumentRad extends Rad {
  datum: Datum
  namn: string
  bedomare: string
  sammanfattning: string
}

export interface RekommendationRad extends Rad {
  nr: number
  status: string
  sammanfattning: string | null
  motivering: string | null
  personensSyn: string | null
  genomgangen: Datum | null
  ejGenomgangenSkal: string | null
  signerad: Datum | null
  rattelseSkal: string | null
  aktivitetsformagaId: string | null
  steg: { ordning: number; insatstyp: string; beskrivning: string }[]
}

export interface KonsultationRad extends Rad {
  stalld: Datum
  fraga: string
  onskatSvar: Datum | null
  lakareId: string
  svar: string | null
  svarad: Datum | null
  minuterAnvanda: number | null
  aterkallad: Datum | null
}

export interface UppfoljningRad extends Rad {
  datum: Datum
  nadd: boolean
  forsorjning: string | null
  sysselsattning: string | null
  kommentar: string | null
}

export interface BidragRad {
  omrade: string
  yrke: string
  text: string
  styrkor: string | null
  hinder: string | null
  stodbehov: string | null
  andrad: Datum
}

export interface StegRad {
  id: string
  steg: string
  fran: Datum
  till: Datum | null
  skal: string | null
  av: string | null
  kalla: string
}

export interface StatusRad {
  id: string
  status: string
  fran: Datum
  till: Datum | null
  skal: string | null
  ater: Datum | null
  av: string | null
}

export interface UppgiftRad {
  id: string
  slag: string
  text: string | null
  forfaller: Datum | null
}

/** Everything recorded about one case that the actor may see, annulled rows too. */
export interface Handelserader {
  samtycken: SamtyckeRad[]
  aktualiseringar: AktualiseringRad[]
  beslut: TeambeslutRad[]
  anteckningar: AnteckningRad[]
  insatser: InsatsRad[]
  formagor: FormagaRad[]
  instrument: InstrumentRad[]
  rekommendationer: RekommendationRad[]
  konsultationer: KonsultationRad[]
  uppfoljningar: UppfoljningRad[]
  bidrag: BidragRad[]
  steg: StegRad[]
  statusar: StatusRad[]
  uppgifter: UppgiftRad[]
  /** Ids of things that have been corrected. */
  rattade: string[]
  /** How many corrections and annulments the actor may read. */
  antalRattelser: number
}
