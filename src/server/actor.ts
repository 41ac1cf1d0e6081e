import type { Datum } from '@/programme/definition'

export const roller = [
  'REMITTENT',
  'PROJEKTMEDARBETARE',
  'ARBETSTERAPEUT',
  'FORTROENDELAKARE',
  'PROJEKTLEDARE',
  'PROJEKTADMINISTRATOR',
  'STYRGRUPP',
  'LOGGRANSKARE',
  'SYSTEMADMINISTRATOR',
] as const
export type Roll = (typeof roller)[number]

/** A membership that holds today: a role in a scope. The policy answers with the one that permitted an act. */
export interface Medlemskap {
  id: string
  programKod: string
  roll: Roll
  yrke: string | null
  kommunKod: string | null
  teamKod: string | null
  fran: Datum
  till: Datum | null
}

/** Who acts, resolved by the database from the secret session: never built from a URL, a form or a cookie. */
export interface Actor {
  anvandareId: string
  namn: string
  epost: string
  /** Today in Stockholm, as the database has it. */
  idag: Datum
  medlemskap: Medlemskap[]
  /** Utredningar opened by exception: named handler or named colleague. */
  undantag: string[]
  /** The membership one has chosen to look as. Narrows what is shown, never what is allowed. */
  uppdrag: Medlemskap | null
}

/** The actor's memberships in a role. */
export const iRoll = (actor: Actor, roll: Roll): Medlemskap[] =>
  actor.medlemskap.filter((m) => m.roll === roll)

/** The first membership that fits, or null: the shape of a policy's answer. */
export const viaRoll = (
  actor: Actor,
  roll: Roll,
  passar: (m: Medlemskap) => boolean = () => true,
): Medlemskap | null => actor.medlemskap.find((m) => m.roll === roll && passar(m)) ?? null
