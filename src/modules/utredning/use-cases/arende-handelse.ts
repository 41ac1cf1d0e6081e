import type { LogEvent } from '@/server/audit/events'
import type { Arende } from '../domain/arende'

/** The log row of an act on a case: whose, which; `uppgifter` are codes and dates. */
export const arendeHandelse = (
  handelse: LogEvent['handelse'],
  u: Arende,
  uppgifter: Record<string, unknown> = {},
): LogEvent => ({ handelse, kedja: u.kommunKod, deltagare: [u.deltagareId], utredningar: [u.id], uppgifter })
