import 'server-only'
import { etikettAv } from '@/domain/kodlista'
import type { Arende } from '@/modules/utredning/public'
import { EGEN_ROST } from '@/programme/kraft'
import { programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import { allaOmraden } from '../domain/skrivregler'
import { kartlaggningStore } from '../store'

/** What an area has come to, for whoever writes on from it. */
export interface Omradesbild {
  kod: string
  etikett: string
  egnaOrd: string | null
  /** What each profession sees, by what the profession is called. */
  bilder: { yrke: string; text: string }[]
  styrkor: string[]
  hinder: string[]
  stodbehov: string[]
}

/** Takes a case that the actor may read; gives the areas that something is written in, in the programme's order. */
export async function loadKartlaggningsbild(tx: Tx, u: Arende): Promise<Omradesbild[]> {
  const programme = programmeOf(u.programKod)
  const roster = await kartlaggningStore.roster(tx, u)
  const yrkesnamn = (kod: string) => etikettAv(programme.koder.yrken, kod)
  return allaOmraden(programme).flatMap(({ kod, etikett }) => {
    const har = roster.filter((r) => r.omrade === kod)
    const yrken = har.filter((r) => r.yrke !== EGEN_ROST)
    const bild = {
      kod,
      etikett,
      egnaOrd: har.find((r) => r.yrke === EGEN_ROST)?.text.trim() || null,
      bilder: yrken.flatMap((r) => (r.text.trim() ? { yrke: yrkesnamn(r.yrke), text: r.text } : [])),
      styrkor: yrken.flatMap((r) => r.styrkor ?? []),
      hinder: yrken.flatMap((r) => r.hinder ?? []),
      stodbehov: yrken.flatMap((r) => r.stodbehov ?? []),
    }
    const { egnaOrd, bilder, styrkor, hinder, stodbehov } = bild
    return egnaOrd || [bilder, styrkor, hinder, stodbehov].some((l) => l.length > 0) ? [bild] : []
  })
}
