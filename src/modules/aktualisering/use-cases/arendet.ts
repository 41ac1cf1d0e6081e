import type { Arende } from '@/modules/utredning/public'

/** What leads back to the case's page when an act is done. */
export const arendet = (u: Arende): { deltagareId: string; utredningId: string } => ({
  deltagareId: u.deltagareId,
  utredningId: u.id,
})
