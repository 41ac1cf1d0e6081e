import type { Datum } from '@/domain/datum'
import type { Kon, Spar, Teambeslut, UtredningStatus } from '@/programme/definition'
import type { Avslutsorsak, Insatstyp, LiggerHos, Pausskal, Skyddslage, StegKod } from '@/programme/kraft'

/** The person, as a row tells of them. */
export type ImporteradDeltagare = {
  readonly fornamn: string
  readonly efternamn: string
  readonly nummer: string
  readonly nummerTyp: 'PERSONNUMMER' | 'SAMORDNINGSNUMMER'
  readonly fodelsedatum: Datum
  readonly kon: Kon
  readonly skydd: Extract<Skyddslage, 'INGA' | 'SEKRETESSMARKERING'>
}

/** Where the utredning stands now, as a row tells of it. */
export type ImporteradUtredning = {
  readonly kommunKod: string
  readonly spar: Spar
  readonly manader: number | null
  readonly skal: string | null
  readonly steg: StegKod
  readonly stegSedan: Datum
  readonly status: UtredningStatus
  readonly vilandeSkal: Pausskal | null
  readonly liggerHos: LiggerHos
  readonly liggerHosSedan: Datum
  readonly identifierad: Datum
  readonly aktualiserad: Datum | null
  readonly teambeslut: Teambeslut | null
  readonly avslutad: Datum | null
  readonly avslutsorsak: Avslutsorsak | null
}

/** `till` is exclusive. `okantSlut`: it had ended by `till`, but nobody knows when. */
export type ImporteradStegperiod = {
  readonly steg: StegKod
  readonly fran: Datum
  readonly till: Datum | null
  readonly okantSlut: boolean
}

export type ImporteradStatusperiod = {
  readonly status: UtredningStatus
  readonly fran: Datum
  readonly till: Datum | null
  readonly skal: Pausskal | null
}

/** The events of a row, each at most once. */
export type ImporteradeHandelser = {
  /** To the team, without end date, source import; withdrawn where that is why the utredning ended. */
  readonly samtycke: { readonly datum: Datum; readonly aterkallat: Datum | null } | null
  readonly aktualisering: { readonly skickad: Datum } | null
  readonly teambeslut: { readonly beslut: Teambeslut; readonly datum: Datum } | null
  readonly rekommendation: { readonly signerad: Datum } | null
  /** Started; whether it has ended is not known, so it runs. */
  readonly insats: { readonly typ: Insatstyp; readonly startad: Datum } | null
  readonly aktivitetsformaga: { readonly procent: number; readonly datum: Datum } | null
}

/** What somebody must do because of the row. */
export type ImportUppgift = 'UTSE_ARBETSTERAPEUT' | 'UTSE_ANDRA_HANDLAGGARE'

/** One sound row as history: the person, the case with its periods, its events, and what follows for people to do. */
export type ImporteradHistorik = {
  readonly deltagare: ImporteradDeltagare
  readonly utredning: ImporteradUtredning
  readonly stegPerioder: readonly ImporteradStegperiod[]
  readonly statusPerioder: readonly ImporteradStatusperiod[]
  readonly handelser: ImporteradeHandelser
  readonly uppgifter: readonly ImportUppgift[]
}
