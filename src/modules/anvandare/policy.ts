import { type Actor, type Medlemskap, type Roll, viaRoll } from '@/server/actor'
import type { Policy, Rule } from '@/server/policy'

/** What the policy needs to know of an account. */
export interface KontoAtkomst {
  id: string
  arSystemadministrator: boolean
}

/** What the policy needs to know of a membership. */
export interface MedlemskapAtkomst {
  anvandareId: string
  roll: Roll
  kommunKod: string | null
  foreslagenAv: string | null
  bekraftad: boolean
  avslutad: boolean
  arSystemadministrator: boolean
  /** Whether the kommun has a confirmed projektmedarbetare: its first one is confirmed from outside. */
  kommunenHarProjektmedarbetare: boolean
}

/** Accounts are kept by the systemadministratör and the projektadministratör; neither sees any case. */
export const skoterKonton = (actor: Actor): Medlemskap | null =>
  viaRoll(actor, 'SYSTEMADMINISTRATOR') ?? viaRoll(actor, 'PROJEKTADMINISTRATOR')

/** Never one's own account; a systemadministratör's only by another. */
const skota: Rule<KontoAtkomst> = (actor, konto) =>
  konto.id === actor.anvandareId
    ? null
    : (viaRoll(actor, 'SYSTEMADMINISTRATOR') ??
      (konto.arSystemadministrator ? null : viaRoll(actor, 'PROJEKTADMINISTRATOR')))

export const kontoPolicy = { read: skoterKonton, skota } satisfies Policy<KontoAtkomst, 'skota'>

/** Which roles the actor may propose: a systemadministratör only by a systemadministratör. */
export const farForeslaRoll = (actor: Actor, roll: Roll): boolean =>
  roll !== 'SYSTEMADMINISTRATOR' || viaRoll(actor, 'SYSTEMADMINISTRATOR') !== null

const iKommunen = (actor: Actor, kommunKod: string | null): Medlemskap | null =>
  viaRoll(actor, 'PROJEKTMEDARBETARE', (m) => kommunKod !== null && m.kommunKod === kommunKod)

/** Whether memberships of the role are the projektledare's to confirm and see. */
export const arLedd = (roll: Roll): boolean => roll === 'ARBETSTERAPEUT' || roll === 'FORTROENDELAKARE'

const bekrafta: Rule<MedlemskapAtkomst> = (actor, m) => {
  if (m.bekraftad || m.avslutad) return null
  if (m.anvandareId === actor.anvandareId || m.foreslagenAv === actor.anvandareId) return null
  if (arLedd(m.roll)) return viaRoll(actor, 'PROJEKTLEDARE')
  const egen = iKommunen(actor, m.kommunKod)
  const forsta = m.roll === 'PROJEKTMEDARBETARE' && !m.kommunenHarProjektmedarbetare
  return egen ?? (forsta ? viaRoll(actor, 'SYSTEMADMINISTRATOR') : null)
}

const avsluta: Rule<MedlemskapAtkomst> = (actor, m) => {
  if (m.avslutad || m.anvandareId === actor.anvandareId) return null
  const konto = skota(actor, { id: m.anvandareId, arSystemadministrator: m.arSystemadministrator })
  if (konto) return konto
  if (arLedd(m.roll)) return viaRoll(actor, 'PROJEKTLEDARE')
  // The one who reviews the log is not ended by those whose reading is reviewed.
  return m.roll === 'LOGGRANSKARE' ? bekrafta(actor, m) : iKommunen(actor, m.kommunKod)
}

/**
 * Memberships that see persons are proposed by one and confirmed by another: the kommun's roles by its projektmedarbetare
 * (its first one by the systemadministratör), arbetsterapeut and läkare by the projektledare. Nobody confirms their own
 * or one they proposed. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
export const medlemskapPolicy = {
  read: (actor, m) =>
    skoterKonton(actor) ??
    (arLedd(m.roll) ? viaRoll(actor, 'PROJEKTLEDARE') : null) ??
    iKommunen(actor, m.kommunKod),
  bekrafta,
  avsluta,
} satisfies Policy<MedlemskapAtkomst, 'bekrafta' | 'avsluta'>

/** Working in another team for a time is the projektledare's to grant. */
export const beviljarAnnatTeam = (actor: Actor): Medlemskap | null => viaRoll(actor, 'PROJEKTLEDARE')

/** One's own account: whoever is signed in. */
export const egetKonto = (actor: Actor): Medlemskap | null => actor.uppdrag

/** What the room of accounts shows, by what one looks as. */
export type AnvandareScope = { slag: 'KONTON' } | { slag: 'KOMMUN'; kommunKod: string } | { slag: 'LEDDA' }

/** Which memberships the room lists. Null for other roles. */
export function anvandareScope(actor: Actor): { via: Medlemskap; scope: AnvandareScope } | null {
  const via = actor.uppdrag
  if (via?.roll === 'SYSTEMADMINISTRATOR' || via?.roll === 'PROJEKTADMINISTRATOR')
    return { via, scope: { slag: 'KONTON' } }
  if (via?.roll === 'PROJEKTLEDARE') return { via, scope: { slag: 'LEDDA' } }
  if (via?.roll === 'PROJEKTMEDARBETARE' && via.kommunKod)
    return { via, scope: { slag: 'KOMMUN', kommunKod: via.kommunKod } }
  return null
}

/** What tells where a colleague works; a Medarbetare fits. */
interface Arbetsplats {
  roll: string
  kommunKod: string | null
  teamKod: string | null
}

/** Who works with the kommun's cases: can be contact person, and handler of a protected case. */
export const arbetarIKommunen = (m: Arbetsplats, kommunKod: string): boolean =>
  m.roll === 'PROJEKTMEDARBETARE' && m.kommunKod === kommunKod

/** Who works in the team: can be responsible arbetsterapeut, and handler of a protected case that is sent there. */
export const arbetarITeamet = (m: Arbetsplats, teamKod: string | null): boolean =>
  m.roll === 'ARBETSTERAPEUT' && m.teamKod === teamKod

/** Who can be asked as förtroendeläkare. */
export const arLakare = (m: Arbetsplats): boolean => m.roll === 'FORTROENDELAKARE'
