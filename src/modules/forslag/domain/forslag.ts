import type { Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'

/** Where a förslag stands, as its proposer follows it. */
export type ForslagStatus = 'INLAMNAT' | 'MOTTAGET' | 'REGISTRERAT' | 'INTE_AKTUELLT'

export interface Forslag {
  kommunKod: string
  id: string
  fornamn: string
  efternamn: string
  /** Twelve digits. */
  nummer: string | null
  fodelsedatum: Datum | null
  telefon: string | null
  motivering: string
  /** Recorded ground for handing over, where the kommun has two nämnder. */
  grund: string | null
  status: ForslagStatus
  skal: string | null
  utredningId: string | null
  forslagsstallareId: string
  /** ISO instants. */
  inlamnatAt: string
  svaratAt: string | null
  svaratAv: string | null
  version: number
}

/** Numbers as the register reads them: what was typed, or why it does not hold. */
export type Nummertolk = (
  text: string,
  idag: Datum,
) => Outcome<{ nummer: string; fodelsedatum: Datum }, string>

export interface NyttForslag {
  nummer: string | null
  fodelsedatum: Datum | null
  grund: string | null
}

/**
 * Takes what the remittent typed, whether the kommun's AME and ekonomiskt bistånd are one nämnd, and today; gives number
 * and birth date, or which field stands in the way. A person is told apart by number or birth date; with two nämnder the
 * handing over needs a recorded ground. Source: OSL 8 kap. 2 § and 26 kap. 1 §; docs/beslut/2026-11-23-forslag.md.
 */
export function provaForslag(
  f: NyttForslag,
  sammaNamnd: boolean,
  idag: Datum,
  tolka: Nummertolk,
): Outcome<{ nummer: string | null; fodelsedatum: Datum }, 'FORSLAG_OFULLSTANDIGT'> {
  const tolkat = f.nummer === null ? null : tolka(f.nummer, idag)
  const falt: Record<string, string> = {}
  if (tolkat && !tolkat.accepted) falt.nummer = `NUMMER_${tolkat.code}`
  if (!tolkat && f.fodelsedatum === null) falt.nummer = 'NUMMER_ELLER_FODELSEDATUM'
  if (!tolkat && f.fodelsedatum !== null && f.fodelsedatum > idag)
    falt.fodelsedatum = 'FODELSEDATUM_I_FRAMTIDEN'
  if (!sammaNamnd && !f.grund) falt.grund = 'GRUND_BEHOVS'
  if (Object.keys(falt).length > 0) return rejected('FORSLAG_OFULLSTANDIGT', { falt })
  if (tolkat?.accepted)
    return accepted({ nummer: tolkat.value.nummer, fodelsedatum: tolkat.value.fodelsedatum })
  return accepted({ nummer: null, fodelsedatum: f.fodelsedatum ?? idag })
}

// Received may be passed over: one may register or turn down at once. An answer is final but for the registering after a reason.
const moves: Record<ForslagStatus, readonly ForslagStatus[]> = {
  INLAMNAT: ['MOTTAGET', 'REGISTRERAT', 'INTE_AKTUELLT'],
  MOTTAGET: ['REGISTRERAT', 'INTE_AKTUELLT'],
  INTE_AKTUELLT: ['REGISTRERAT'],
  REGISTRERAT: [],
}

/** Takes where a förslag stands and where to; gives the new status, or says that it is answered already. */
export function flyttaForslag(
  fran: ForslagStatus,
  till: ForslagStatus,
): Outcome<ForslagStatus, 'FORSLAG_BESVARAT'> {
  return moves[fran].includes(till) ? accepted(till) : rejected('FORSLAG_BESVARAT')
}
