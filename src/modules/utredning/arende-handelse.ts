import type { LogEvent } from '@/server/audit/events'
import type { Arende } from './domain/arende'

/** Whose case, and which. */
export type OmArende = Pick<Arende, 'kommunKod' | 'deltagareId' | 'id'>

/** What leads back to the case's page when an act is done. */
export const arendet = (u: OmArende): { deltagareId: string; utredningId: string } => ({
  deltagareId: u.deltagareId,
  utredningId: u.id,
})

/** The log row of an act on a case; `uppgifter` are codes and dates. */
export const arendeHandelse = (
  handelse: LogEvent['handelse'],
  u: OmArende,
  uppgifter: Record<string, unknown> = {},
): LogEvent => ({ handelse, kedja: u.kommunKod, deltagare: [u.deltagareId], utredningar: [u.id], uppgifter })
