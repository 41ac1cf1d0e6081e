import type { Datum, Spar, UtredningStatus } from '@/programme/definition'

/** The case as one row: what every act and page about an utredning starts from. Dates are ISO text. */
export interface Arende {
  kommunKod: string
  id: string
  deltagareId: string
  programKod: string
  /** Safe to write in minutes and mail: NYB-2026-014. */
  arendenummer: string
  teamKod: string
  spar: Spar
  manader: number | null
  skal: string | null
  forum: string | null
  bakgrund: string | null
  provatTidigare: string | null
  forsorjning: string | null
  forsorjningSammanhangande: number | null
  forsorjningTotal: number | null
  kontaktpersonId: string | null
  arbetsterapeutId: string | null
  steg: string
  stegSedan: Datum
  status: UtredningStatus
  liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE'
  liggerHosSedan: Datum
  identifierad: Datum
  aktualiserad: Datum | null
  teambeslut: string | null
  nastaKontakt: Datum | null
  nastaKontaktVad: string | null
  vilandeSkal: string | null
  vilandeTill: Datum | null
  avslutad: Datum | null
  avslutsorsak: string | null
  avslutKommentar: string | null
  mottagare: string | null
  trepartssamtal: Datum | null
  trepartssamtalSkal: string | null
  insatsEjStartadSkal: string | null
  uppfoljd: Datum | null
  kalla: string
  version: number
  /** ISO instant. */
  andradAt: string
  andradAv: string | null
  skyddad: boolean
  oppenTeam: string | null
  oppenTill: Datum | null
}

/** The columns of a case that an act may change; who may see it is the database's to keep. */
export type ArendeAndring = Partial<
  Omit<
    Arende,
    | 'kommunKod'
    | 'id'
    | 'deltagareId'
    | 'programKod'
    | 'arendenummer'
    | 'teamKod'
    | 'kalla'
    | 'version'
    | 'andradAt'
    | 'andradAv'
    | 'skyddad'
    | 'oppenTeam'
    | 'oppenTill'
  >
>
