import type { Installningar } from '../definition'

/**
 * The numbers that rules turn on. Age span, months and corridor are the project plan's ("Målgrupper" and
 * "Operativa mål"); the rest was decided for KRAFT, see docs/beslut.
 */
export const installningar = {
  alder: { lagst: 18, hogst: 65 },
  manaderReaktiv: 24,
  korridor: { lagstProcent: 40, hogstProcent: 60 },
  lakarlasningDagar: 14,
  oppenEfterAvslutDagar: 120,
  uppfoljningDagar: 90,
  anteckningLasesDagar: 14,
  beslutVantarDagar: 14,
  kompletteraDagar: 14,
  avvaktaDagar: 90,
  nyttSamtyckeDagar: 14,
  samtyckeVarningDagar: 30,
  insatsEfterRekommendationDagar: 30,
  minstaGrupp: 5,
  heltidTimmar: 40,
  aktivitetsformagaMal: 25,
} as const satisfies Installningar
