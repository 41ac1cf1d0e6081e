import type { Actor, Medlemskap } from '@/server/actor'

/** Whose numbers one may ask for, and how: exact, or with small groups withheld. */
export interface MalScope {
  programKod: string
  /** Exact in every scope; else only in the kommuner and teams named here. */
  exaktAllt: boolean
  exaktaKommuner: string[]
  exaktaTeam: string[]
}

const exaktaRoller = new Set(['PROJEKTLEDARE', 'PROJEKTADMINISTRATOR'])
const maltal = new Set([...exaktaRoller, 'STYRGRUPP', 'PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'])

/**
 * Who may ask for which numbers. Exact everywhere: projektledare and projektadministratör. Own kommun:
 * projektmedarbetare. Own team and its kommuner: arbetsterapeut. All scopes with small groups withheld: styrgrupp.
 * Others: none. The database gives the numbers of these scopes and no others.
 * Source: OSL 26 kap. 1 §; docs/beslut/2026-11-23-sma-grupper.md.
 */
export function malScope(actor: Actor): { via: Medlemskap; scope: MalScope } | null {
  const egna = actor.medlemskap.filter((m) => maltal.has(m.roll))
  const via = egna.find((m) => m.id === actor.uppdrag?.id) ?? egna[0]
  if (!via) return null
  const i = egna.filter((m) => m.programKod === via.programKod)
  return {
    via,
    scope: {
      programKod: via.programKod,
      exaktAllt: i.some((m) => exaktaRoller.has(m.roll)),
      exaktaKommuner: i.flatMap((m) => (m.roll === 'PROJEKTMEDARBETARE' && m.kommunKod ? [m.kommunKod] : [])),
      exaktaTeam: i.flatMap((m) => (m.roll === 'ARBETSTERAPEUT' && m.teamKod ? [m.teamKod] : [])),
    },
  }
}

/** Whether a scope's small groups are shown to this asker. */
export const arExakt = (s: MalScope, o: { typ: string; kod: string; team: string | null }): boolean =>
  s.exaktAllt ||
  (o.typ === 'TEAM' && s.exaktaTeam.includes(o.kod)) ||
  (o.typ === 'KOMMUN' &&
    (s.exaktaKommuner.includes(o.kod) || (o.team !== null && s.exaktaTeam.includes(o.team))))
