import type { Datum } from '@/domain/datum'

/** A dated, typed note in a case. Instants are ISO text. */
export interface Anteckning {
  kommunKod: string
  id: string
  utredningId: string
  typ: string
  datum: Datum
  text: string
  forfattareId: string
  /** Seen outside the kommun. */
  delad: boolean
  signeradAt: string | null
  tillaggTillId: string | null
  makulerad: boolean
  version: number
  skapadAt: string
}
