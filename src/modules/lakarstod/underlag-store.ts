import 'server-only'
import type { Arende } from '@/modules/utredning/public'
import { fromDb } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import type { UnderlagFakta } from './underlag'

/** Gathers what the parts of a case hold now, as the asking arbetsterapeut sees it. One reading across the case's rooms. */
export async function loadUnderlag(tx: Tx, u: Arende): Promise<UnderlagFakta> {
  const where = { kommunKod: u.kommunKod, utredningId: u.id }
  const bidrag = await tx.kartlaggningBidrag.findMany({ where, orderBy: { skapadAt: 'asc' } })
  const omraden = await tx.kartlaggningOmrade.findMany({ where: { ...where, ejRelevantSkal: { not: null } } })
  const formagor = await tx.aktivitetsformaga.findMany({
    where: { ...where, makulerad: false },
    orderBy: { datum: 'desc' },
  })
  const insatser = await tx.insats.findMany({
    where: { ...where, makulerad: false },
    orderBy: { skapadAt: 'asc' },
  })
  const rekommendation = await tx.rekommendation.findFirst({
    where: { ...where, makulerad: false },
    orderBy: [{ status: 'asc' }, { nr: 'desc' }],
    include: { steg: { orderBy: { ordning: 'asc' } } },
  })
  return {
    bakgrund: u.bakgrund,
    provatTidigare: u.provatTidigare,
    forsorjning: {
      kalla: u.forsorjning,
      sammanhangande: u.forsorjningSammanhangande,
      total: u.forsorjningTotal,
    },
    bidrag,
    ejRelevanta: omraden.map((o) => ({ omrade: o.omrade, skal: o.ejRelevantSkal ?? '' })),
    formagor: formagor.map((f) => ({ ...f, datum: fromDb(f.datum) })),
    insatser: insatser.map((i) => ({ ...i, startad: fromDb(i.startad), slutad: fromDb(i.slutad) })),
    rekommendation: rekommendation && { ...rekommendation, signerad: fromDb(rekommendation.signerad) },
  }
}
