/**
 * Who may know of a person, and work with them: the written table that the matrix is judged by. It is read and reviewed
 * by people, and is not computed from any policy. Source: OSL 26 kap. 1 §; Projektplan, "Verktyg och resurser".
 *
 * The person is Nybro's, in team Södra. A case stands in one of six states.
 */
export const lagen = [
  'ordinar', // sent to the team, the samtycke stands
  'skyddad', // the same, with sekretessmarkering and named handlers
  'aterkallat', // sent, then the samtycke was withdrawn
  'fore', // identified, not yet sent
  'efter', // closed less than 120 days ago
  'langesedan', // closed more than 120 days ago
] as const
export type Lage = (typeof lagen)[number]

/** What somebody is to the person. */
export type Grupp =
  | 'KOMMUN' // the kommun's projektmedarbetare
  | 'KOMMUN_HANDLAGGARE' // the same, named handler of the protected person
  | 'TEAM' // the team's arbetsterapeut, also one who works there for a time
  | 'TEAM_HANDLAGGARE' // the same, named handler of the protected person
  | 'KOLLEGA' // another kommun's projektmedarbetare, named in every samtycke that stands
  | 'LAKARE' // the doctor whom a question was put to
  | 'REMITTENT' // who proposed the person
  | 'GRANSKARE' // the kommun's loggranskare
  | 'GRANNE' // a projektmedarbetare of another kommun in the same team
  | 'INGEN' // everybody else

export const vemSer: Record<Lage, Partial<Record<Grupp, 'ARBETAR' | 'LASER'>>> = {
  ordinar: {
    KOMMUN: 'ARBETAR',
    KOMMUN_HANDLAGGARE: 'ARBETAR',
    TEAM: 'ARBETAR',
    TEAM_HANDLAGGARE: 'ARBETAR',
    KOLLEGA: 'LASER',
  },
  skyddad: { KOMMUN_HANDLAGGARE: 'ARBETAR', TEAM_HANDLAGGARE: 'ARBETAR' },
  aterkallat: { KOMMUN: 'ARBETAR', KOMMUN_HANDLAGGARE: 'ARBETAR' },
  fore: { KOMMUN: 'ARBETAR', KOMMUN_HANDLAGGARE: 'ARBETAR' },
  efter: {
    KOMMUN: 'ARBETAR',
    KOMMUN_HANDLAGGARE: 'ARBETAR',
    TEAM: 'ARBETAR',
    TEAM_HANDLAGGARE: 'ARBETAR',
    KOLLEGA: 'LASER',
  },
  langesedan: { KOMMUN: 'ARBETAR', KOMMUN_HANDLAGGARE: 'ARBETAR' },
}

export const arKommunens = (g: Grupp): boolean => g === 'KOMMUN' || g === 'KOMMUN_HANDLAGGARE'
export const arTeamets = (g: Grupp): boolean => g === 'TEAM' || g === 'TEAM_HANDLAGGARE'

/** The doctor reads what was asked while the ground stands: not after a withdrawal, and not when the case has closed. */
export const lakarenLaser: readonly Lage[] = ['ordinar', 'skyddad', 'efter']

/** Where one stands: the part of the matrix that has nothing to do with which person it is. */
export const situationer = [
  'egen kommun',
  'egen kommun, namngiven handläggare',
  'annan kommun, samma team',
  'annat team',
  'annat team, namngiven kollega',
  'annat team, här för en tid',
  'programmet',
  'inte börjat',
  'slutat',
  'avstängt konto',
  'återkallad session',
  'utloggad',
  'gissad session',
] as const
export type Situation = (typeof situationer)[number]
/** Nobody is behind the door at all. */
export const utestangd = (s: Situation): boolean =>
  ['avstängt konto', 'återkallad session', 'utloggad', 'gissad session'].includes(s)
/** Somebody is there, but no membership holds today. */
export const utanUppdrag = (s: Situation): boolean => s === 'inte börjat' || s === 'slutat'
