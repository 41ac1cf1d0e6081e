import { type Actor, type Medlemskap, viaRoll } from '@/server/actor'

/** The chain that the room shows: the kommun's to its loggranskare, the system's to the systemadministratör. */
export interface LoggScope {
  kedja: string
  /** Only a kommun's chain holds persons to look for. */
  harPersoner: boolean
  /** Whose words the rows are read in. */
  programKod: string
}

/** Null for roles that review nothing. Source: OSL 26 kap. 1 §; Projektplan, "Dokumentationsansvar för projektets räkning". */
export function loggScope(actor: Actor): { via: Medlemskap; scope: LoggScope } | null {
  const via = actor.uppdrag
  if (via?.roll === 'LOGGRANSKARE' && via.kommunKod)
    return { via, scope: { kedja: via.kommunKod, harPersoner: true, programKod: via.programKod } }
  return via?.roll === 'SYSTEMADMINISTRATOR'
    ? { via, scope: { kedja: 'SYSTEM', harPersoner: false, programKod: via.programKod } }
    : null
}

/** A person's own account is read in the kommun that one reviews. */
export function personScope(actor: Actor): { via: Medlemskap; scope: LoggScope } | null {
  const found = loggScope(actor)
  return found?.scope.harPersoner ? found : null
}

/** Looking a person up belongs to the kommun's loggranskare. */
export const granskarKommun = (actor: Actor): Medlemskap | null =>
  actor.uppdrag?.roll === 'LOGGRANSKARE' ? actor.uppdrag : viaRoll(actor, 'LOGGRANSKARE')
