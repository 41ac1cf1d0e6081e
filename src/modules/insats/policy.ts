import { utredningPolicy } from '@/modules/utredning/domain/public'
import type { Policy } from '@/server/policy'
import type { InsatsIArende } from './store'

/** An insats is worked on by whoever works in its case: the kommun, and the team it is open to. */
export const insatsPolicy = {
  read: (actor, i) => utredningPolicy.read(actor, i.arende),
  arbeta: (actor, i) => utredningPolicy.arbeta(actor, i.arende),
} satisfies Policy<InsatsIArende, 'arbeta'>
