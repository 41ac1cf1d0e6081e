import { type Actor, type Medlemskap, viaRoll } from '@/server/actor'
import type { Policy } from '@/server/policy'
import type { RattbarSak } from './domain/handelser'
import { vemRattar } from './domain/rattelse/plan'

/** What the policy needs to know of a case; an Arende fits. */
export interface ArendeAtkomst {
  id: string
  kommunKod: string
  skyddad: boolean
  oppenTeam: string | null
  oppenTill: string | null
}

const oppenForTeam = (actor: Actor, u: ArendeAtkomst, teamKod: string | null): boolean =>
  u.oppenTeam !== null && u.oppenTeam === teamKod && u.oppenTill !== null && u.oppenTill >= actor.idag

/** A protected case opens for its named handlers only. */
const farSe = (actor: Actor, u: ArendeAtkomst): boolean => !u.skyddad || actor.undantag.includes(u.id)

/** As the kommun's projektmedarbetare. Source: OSL 26 kap., secrecy between kommuner. */
const somKommun = (actor: Actor, u: ArendeAtkomst): Medlemskap | null =>
  farSe(actor, u) ? viaRoll(actor, 'PROJEKTMEDARBETARE', (m) => m.kommunKod === u.kommunKod) : null

/** As arbetsterapeut of the team that the case is open to: from the sending, while the samtycke stands. */
const somTeam = (actor: Actor, u: ArendeAtkomst): Medlemskap | null =>
  farSe(actor, u) ? viaRoll(actor, 'ARBETSTERAPEUT', (m) => oppenForTeam(actor, u, m.teamKod)) : null

/** As a colleague of another kommun, named in the samtycke: reads, never writes. */
const somKollega = (actor: Actor, u: ArendeAtkomst): Medlemskap | null =>
  actor.undantag.includes(u.id) ? viaRoll(actor, 'PROJEKTMEDARBETARE') : null

const somNagon = (actor: Actor, u: ArendeAtkomst): Medlemskap | null =>
  somKommun(actor, u) ?? somTeam(actor, u)

/**
 * Who may read and change a case. The kommun owns it; the team joins from the sending on a standing samtycke.
 * Source: Projektplan, Verktyg och resurser (Lokal/a projektmedarbetare, Arbetsterapeuter); OSL 26 kap.
 */
export const utredningPolicy = {
  read: (actor, u) => somNagon(actor, u) ?? somKollega(actor, u),
  /** Work in the case that both sides do: notes, kartläggning, insatser. */
  arbeta: somNagon,
  /** What is the kommun's: samtycke, sending, contact person, pause, avslut. */
  kommunens: somKommun,
  /** What is the team's: decisions, signing, calling in the doctor. */
  teamets: somTeam,
} satisfies Policy<ArendeAtkomst, 'arbeta' | 'kommunens' | 'teamets'>

/** What a list of cases narrows to: one kommun or one team, by equality. */
export type ArendeScope = { slag: 'KOMMUN'; kommunKod: string } | { slag: 'TEAM'; teamKod: string }

/** The cases a list shows: those of the kommun or the team that the actor looks as. Null for other roles. */
export function arendeScope(actor: Actor): { via: Medlemskap; scope: ArendeScope } | null {
  const via = actor.uppdrag
  if (via?.roll === 'PROJEKTMEDARBETARE' && via.kommunKod) {
    return { via, scope: { slag: 'KOMMUN', kommunKod: via.kommunKod } }
  }
  if (via?.roll === 'ARBETSTERAPEUT' && via.teamKod) {
    return { via, scope: { slag: 'TEAM', teamKod: via.teamKod } }
  }
  return null
}

/** A thing in a case that may need correcting. */
export interface IArendet {
  arende: ArendeAtkomst
  sak: RattbarSak
}

/** Who may correct and annul: the kommun what is the kommun's, the team what is the team's. */
export const rattelsePolicy = {
  read: (actor, { arende }) => utredningPolicy.read(actor, arende),
  ratta: (actor, { arende, sak }) => utredningPolicy[vemRattar[sak]](actor, arende),
} satisfies Policy<IArendet, 'ratta'>
