import type { Datum } from '@/domain/datum'
import { type Rejected, rejected } from '@/domain/outcome'
import type { Arende, ArendeAndring } from '../arende'
import type { Arendebyte } from '../arendebyte'
import type { RattbarSak } from '../handelser'
import type { Handelserader } from '../handelserader'
import type { Programregler } from '../utredningssteg'

/** What a correction or an annulment looks at: the case, everything recorded about it, its programme and today. */
export interface Sammanhang {
  u: Arende
  r: Handelserader
  program: Programregler
  idag: Datum
}

/** What a correction looks at besides: the person, and when their utredning after this one began (null: none has). */
export interface Rattningslage extends Sammanhang {
  person: { fodelsedatum: Datum; nastaUtredning: Datum | null }
}

/** A period whose first or last day moves with the event that began or ended it. */
export interface Periodflytt {
  tabell: 'steg' | 'status'
  id: string
  fran?: Datum
  till?: Datum
}

/** What a correction or an annulment does: columns of the thing, columns of the case, periods that move with it. */
export interface Rattelseplan {
  rad: Record<string, unknown>
  arende: ArendeAndring
  perioder: Periodflytt[]
  /** Where the case goes back to how it stood, as another act's rule says. */
  byte?: Arendebyte
  /** Where nothing opens the case to the team any more: the same follows as when a samtycke is withdrawn. */
  upphor?: boolean
}

export const plan = (rad: Record<string, unknown>, mer: Partial<Rattelseplan> = {}): Rattelseplan => ({
  arende: {},
  perioder: [],
  ...mer,
  rad,
})

/**
 * Whose each event is to correct: what the kommun recorded, what the team did, and what both sides work with.
 * Source: Projektplan, "Lokal/a projektmedarbetare" and "Arbetsterapeuter"; docs/beslut/2026-11-23-rattelser.md.
 */
export const vemRattar: Record<RattbarSak, 'arbeta' | 'kommunens' | 'teamets'> = {
  aktivitetsformaga: 'arbeta',
  insats: 'arbeta',
  uppfoljning: 'kommunens',
  aktualisering: 'kommunens',
  samtycke: 'kommunens',
  avslut: 'kommunens',
  teambeslut: 'teamets',
}

/** The things that can be annulled here. A sending is taken back, and an avslut is annulled with the case's course. */
export const kanMakuleras: readonly RattbarSak[] = [
  'aktivitetsformaga',
  'insats',
  'uppfoljning',
  'samtycke',
  'teambeslut',
]

export type Datumgransfel = 'DATUM_I_FRAMTIDEN' | 'DATUM_ORDNING' | 'DATUM_FOR_SENT'

/**
 * Takes the new day, the earliest and latest day that the events around it leave, and today; gives the refusal, or null.
 * Source: docs/beslut/2026-11-23-datum-pa-handelser.md.
 */
export function provaInom(
  datum: Datum,
  tidigast: readonly (Datum | null)[],
  senast: readonly (Datum | null)[],
  idag: Datum,
): Rejected<Datumgransfel, { tidigast?: Datum; senast?: Datum }> | null {
  if (datum > idag) return rejected('DATUM_I_FRAMTIDEN', { senast: idag })
  const forst = [...known(tidigast)].sort().at(-1)
  if (forst !== undefined && datum < forst) return rejected('DATUM_ORDNING', { tidigast: forst })
  const sist = [...known(senast)].sort()[0]
  return sist !== undefined && datum > sist ? rejected('DATUM_FOR_SENT', { senast: sist }) : null
}

const known = (datum: readonly (Datum | null)[]): Datum[] => datum.filter((d): d is Datum => d !== null)
