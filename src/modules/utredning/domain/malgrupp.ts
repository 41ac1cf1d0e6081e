import type { Datum } from '@/domain/datum'

/**
 * Takes a case and gives the day on which age and months are counted: the sending, else the identifiering.
 * Source: Projektplan, "Målgrupper".
 */
export const malgruppsDag = (u: { aktualiserad: Datum | null; identifierad: Datum }): Datum =>
  u.aktualiserad ?? u.identifierad
