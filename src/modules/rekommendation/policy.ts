import { type ArendeAtkomst, utredningPolicy } from '@/modules/utredning/domain/public'
import type { Policy } from '@/server/policy'

/**
 * The rekommendation is written by whoever works in the case, and signed by the team's arbetsterapeut, whose it is then.
 * Source: Projektplan, "Verktyg och resurser" (Arbetsterapeuter).
 */
export const rekommendationPolicy = {
  read: utredningPolicy.read,
  skriva: utredningPolicy.arbeta,
  signera: utredningPolicy.teamets,
} satisfies Policy<ArendeAtkomst, 'skriva' | 'signera'>

type MedArende = { arende: ArendeAtkomst }

/** One version, with its case. */
export const versionPolicy = {
  read: (actor, v) => rekommendationPolicy.read(actor, v.arende),
  signera: (actor, v) => rekommendationPolicy.signera(actor, v.arende),
} satisfies Policy<MedArende, 'signera'>
