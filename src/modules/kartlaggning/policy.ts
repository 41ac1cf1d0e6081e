import { type ArendeAtkomst, utredningPolicy } from '@/modules/utredning/domain/public'
import { type Actor, iRoll } from '@/server/actor'
import type { Policy } from '@/server/policy'

/** The kartläggning is written by whoever works in the case: the kommun, and the team it is open to. */
export const kartlaggningPolicy = {
  read: utredningPolicy.read,
  skriva: utredningPolicy.arbeta,
} satisfies Policy<ArendeAtkomst, 'skriva'>

/** An instrument is corrected by whoever works in its case. */
export const instrumentPolicy = {
  read: (actor, i) => utredningPolicy.read(actor, i.arende),
  skriva: (actor, i) => utredningPolicy.arbeta(actor, i.arende),
} satisfies Policy<{ arende: ArendeAtkomst }, 'skriva'>

/**
 * The professions that the actor speaks as in a case: the team's arbetsterapeut, and what the kommun's projektmedarbetare
 * are by their memberships. Source: Projektplan, "Utredningens fem steg" (3. Gemensam kartläggning).
 */
export function egnaYrken(actor: Actor, u: ArendeAtkomst): string[] {
  const iTeamet = utredningPolicy.teamets(actor, u) ? ['ARBETSTERAPEUT'] : []
  const iKommunen = utredningPolicy.kommunens(actor, u)
    ? iRoll(actor, 'PROJEKTMEDARBETARE')
        .filter((m) => m.kommunKod === u.kommunKod)
        .flatMap((m) => m.yrke ?? [])
    : []
  return [...new Set([...iTeamet, ...iKommunen])]
}
