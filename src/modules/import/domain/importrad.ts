import type { Datum } from '@/domain/datum'
import type { Kon, Spar, Teambeslut } from '@/programme/definition'
import type { Avslutsorsak, Insatstyp } from '@/programme/kraft'

/**
 * The 21 facts of one row that was read without a fault: what is stored as "imported before" and compared next time.
 * Plain values only, so that it survives being kept as JSON.
 */
export type Importrad = {
  readonly personnummer: string
  readonly fornamn: string
  readonly efternamn: string
  readonly kon: Kon
  readonly kommunKod: string
  readonly spar: Spar
  readonly manader: number | null
  readonly skal: string | null
  readonly skyddad: boolean
  readonly identifierad: Datum
  readonly aktualiserad: Datum | null
  readonly teambeslut: Teambeslut | null
  readonly beslutsdatum: Datum | null
  readonly kartlaggningPaborjad: Datum | null
  readonly rekommendationKlar: Datum | null
  readonly insatstyp: Insatstyp | null
  readonly insatsStartad: Datum | null
  readonly aktivitetsformaga: number | null
  readonly bedomningsdatum: Datum | null
  readonly avslutad: Datum | null
  readonly avslutsorsak: Avslutsorsak | null
}
