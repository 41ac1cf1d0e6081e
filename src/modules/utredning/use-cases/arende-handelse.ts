import type { LogEvent } from '@/server/audit/events'
import type { Arende } from '../domain/arende'

/** What leads back to the case's page when an act is done. */
export const arendet = (u: Arende): { deltagareId: string; utredningId: string } => ({
  deltagareId: u.deltagareId,
  utredningId: u.id,
})

/** The log row of an act on a case: whose, which; `uppgifter` are codes and dates. */
export const arendeHandelse = (
  handelse: LogEvent['handelse'],
  u: Arende,
  uppgifter: Record<string, unknown> = {},
): LogEvent => ({ handelse, kedja: u.kommunKod, deltagare: [u.deltagareId], utredningar: [u.id], uppgifter })
