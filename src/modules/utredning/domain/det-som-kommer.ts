import type { Datum } from '@/domain/datum'
import type { Handelserader } from './handelserader'
import type { SamtyckesLage } from './samtyckes-lage'

/** Something that lies ahead, or should have happened. */
export type Kommande = { datum: Datum } & (
  | { kod: 'KONTAKT'; vad: string | null }
  | { kod: 'INSATS'; id: string }
  | { kod: 'KOMPLETTERA' | 'TAS_UPP' | 'LAKARSVAR' | 'SAMTYCKE_SLUTAR' | 'UPPFOLJNING' }
  | { kod: 'UPPGIFT'; slag: string; text: string | null }
)

/** The case and what the rule reads of the rest. */
export interface KommandeUnderlag {
  nastaKontakt: Datum | null
  nastaKontaktVad: string | null
  vilandeTill: Datum | null
  avslutad: Datum | null
  uppfoljd: Datum | null
  /** The day a follow-up is due; null where none is made. */
  uppfoljning: Datum | null
  /** Whose turn it is: a completion is awaited while it is the kommun's. */
  liggerHos: string
  samtycke: SamtyckesLage
}

/** Takes a case and what is recorded about it; gives what lies ahead, first things first. Nothing of it is a guess. */
export function detSomKommer(
  u: KommandeUnderlag,
  r: Pick<Handelserader, 'insatser' | 'beslut' | 'konsultationer' | 'uppgifter'>,
): Kommande[] {
  const ut: Kommande[] = []
  if (u.avslutad !== null) {
    if (u.uppfoljning !== null && u.uppfoljd === null) ut.push({ kod: 'UPPFOLJNING', datum: u.uppfoljning })
    return ut
  }
  if (u.nastaKontakt) ut.push({ kod: 'KONTAKT', datum: u.nastaKontakt, vad: u.nastaKontaktVad })
  if (u.vilandeTill) ut.push({ kod: 'TAS_UPP', datum: u.vilandeTill })
  if (u.samtycke.kod === 'GAR_UT') ut.push({ kod: 'SAMTYCKE_SLUTAR', datum: u.samtycke.till })
  const senaste = r.beslut.findLast((b) => !b.makulerad)
  if (senaste?.beslut === 'KOMPLETTERAS' && u.liggerHos === 'KOMMUN' && senaste.kompletteraSenast) {
    ut.push({ kod: 'KOMPLETTERA', datum: senaste.kompletteraSenast })
  }
  for (const i of r.insatser) {
    if (!i.makulerad && i.status === 'PLANERAD' && i.planeradStart)
      ut.push({ kod: 'INSATS', datum: i.planeradStart, id: i.id })
  }
  for (const k of r.konsultationer) {
    if (k.svarad === null && k.aterkallad === null && k.onskatSvar)
      ut.push({ kod: 'LAKARSVAR', datum: k.onskatSvar })
  }
  for (const t of r.uppgifter) {
    if (t.forfaller) ut.push({ kod: 'UPPGIFT', datum: t.forfaller, slag: t.slag, text: t.text })
  }
  return ut.sort((a, b) => (a.datum < b.datum ? -1 : 1))
}
