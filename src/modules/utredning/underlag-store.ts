import 'server-only'
import type { Datum, Teambeslut } from '@/programme/definition'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'

/** What stands recorded about a case that the criteria of its steps look at. Dates are ISO text. */
export interface UnderlagRad {
  fodelsedatum: Datum
  harStaendeSamtycke: boolean
  arSkickad: boolean
  senasteBeslut: Teambeslut | null
  /** Voices with something written, per area; yrke DELTAGARE is the person's own. */
  bidrag: { omrade: string; yrke: string }[]
  ejRelevanta: { omrade: string; skal: string }[]
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
  harStartadInsats: boolean
}

export const underlagStore = {
  /**
   * Takes cases and gives everything that their criteria look at, by the case's id, of those that the actor may open: one
   * statement, be they one or many.
   */
  async load(tx: Tx, arenden: readonly Pick<Arende, 'id'>[], idag: Datum): Promise<Map<string, UnderlagRad>> {
    if (arenden.length === 0) return new Map()
    const rows = await tx.$queryRaw<{ id: string; underlag: UnderlagRad }[]>`
      select id, underlag from vagg.steg_underlag(${arenden.map((a) => a.id)}::uuid[], ${idag}::date)`
    return new Map(rows.map((r) => [r.id, r.underlag]))
  },
}
