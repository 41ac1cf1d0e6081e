import 'server-only'
import type { Datum, Kon } from '@/programme/definition'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'

/** The participant whole, as the personakt has them. */
export interface HelDeltagare {
  fornamn: string
  efternamn: string
  nummer: string | null
  nummerSaknasSkal: string | null
  fodelsedatum: Datum
  kon: Kon
  skydd: string
  telefon: string | null
  epost: string | null
  adress: string | null
  kontaktsatt: string | null
  sprak: string | null
  tolkbehov: boolean
  tolkNotering: string | null
  foretradare: { slag: string; namn: string; telefon: string | null; omfattning: string | null }[]
}

export const utskriftStore = {
  /** The participant with those who act for them, as far as the actor may see; else null. */
  async deltagare(tx: Tx, u: Arende): Promise<HelDeltagare | null> {
    const d = await tx.deltagare.findUnique({
      where: { kommunKod_id: { kommunKod: u.kommunKod, id: u.deltagareId } },
      include: { foretradare: { where: { upphordAt: null } } },
    })
    if (!d) return null
    return {
      fornamn: d.fornamn,
      efternamn: d.efternamn,
      nummer: d.nummer,
      nummerSaknasSkal: d.nummerSaknasSkal,
      fodelsedatum: fromDb(d.fodelsedatum),
      kon: d.kon as Kon,
      skydd: d.skydd,
      telefon: d.telefon,
      epost: d.epost,
      adress: d.adress,
      kontaktsatt: d.kontaktsatt,
      sprak: d.sprak,
      tolkbehov: d.tolkbehov,
      tolkNotering: d.tolkNotering,
      foretradare: d.foretradare.map(({ slag, namn, telefon, omfattning }) => ({
        slag,
        namn,
        telefon,
        omfattning,
      })),
    }
  },

  /** Life areas that are set aside, with the reason. */
  async ejAktuella(tx: Tx, u: Arende): Promise<{ omrade: string; skal: string }[]> {
    const rows = await tx.kartlaggningOmrade.findMany({
      where: { kommunKod: u.kommunKod, utredningId: u.id, ejRelevantSkal: { not: null } },
    })
    return rows.map((r) => ({ omrade: r.omrade, skal: r.ejRelevantSkal ?? '' }))
  },
}
