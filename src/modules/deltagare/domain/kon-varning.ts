import type { Kon } from '@/programme/definition'
import { konEnligtNummer } from './personnummer'

export type KonVarning = 'NUMRET_TYDER_PA_KVINNA' | 'NUMRET_TYDER_PA_MAN'

/**
 * Takes the kön that was chosen and the stored number, if there is one; gives a warning when they do not agree.
 * It blocks nothing and changes nothing. Source: docs/beslut/2026-11-23-kon-ar-ett-eget-falt.md.
 */
export function konVarning(kon: Kon, nummer: string | null): KonVarning | null {
  if (nummer === null || kon === 'UPPGIFT_SAKNAS') return null
  const enligtNummer = konEnligtNummer(nummer)
  return enligtNummer === kon ? null : `NUMRET_TYDER_PA_${enligtNummer}`
}
