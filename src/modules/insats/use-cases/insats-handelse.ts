import type { LogEvent } from '@/server/audit/events'
import type { InsatsIArende } from '../store'

/** The log row of an act on an insats: whose case, which insats. */
export const insatsHandelse =
  (handelse: LogEvent['handelse']) =>
  ({ resource: { arende, insats } }: { resource: InsatsIArende }): LogEvent => ({
    handelse,
    kedja: arende.kommunKod,
    deltagare: [arende.deltagareId],
    utredningar: [arende.id],
    uppgifter: { insats: insats.id },
  })
