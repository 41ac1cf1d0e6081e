import type { Arende } from './arende'

/** Why an act that one may look for on the page of a case's course is not there. */
export type Ganghinder =
  'TEAMET_AVVAKTAR' | 'TEAMET_ANTOG_INTE' | 'KOMMUNEN_OPPNAR' | 'INGEN_HANDLAGGARE_TILL'

/**
 * Takes a case, whether it is one's kommun's, and whether anybody can take over as kontaktperson; gives what stands in the
 * way, so that the page says it. What the team decided, the team alone decides anew; a closed case is opened by the
 * kommun; a protected one is handed over to another of its named handlers.
 * Source: docs/beslut/2026-11-23-teamets-beslut.md; docs/beslut/2026-11-23-skyddade-personuppgifter.md.
 */
export function ganghinder(
  u: Pick<Arende, 'status' | 'vilandeSkal' | 'avslutsorsak' | 'skyddad'>,
  kommunens: boolean,
  nagonKanTaOver: boolean,
): Ganghinder[] {
  const hinder: Ganghinder[] = []
  if (u.status === 'VILANDE' && u.vilandeSkal === 'TEAMET_AVVAKTAR') hinder.push('TEAMET_AVVAKTAR')
  if (u.status === 'AVSLUTAD' && u.avslutsorsak === 'EJ_ANTAGEN') hinder.push('TEAMET_ANTOG_INTE')
  else if (u.status === 'AVSLUTAD' && !kommunens) hinder.push('KOMMUNEN_OPPNAR')
  if (kommunens && u.skyddad && !nagonKanTaOver) hinder.push('INGEN_HANDLAGGARE_TILL')
  return hinder
}
